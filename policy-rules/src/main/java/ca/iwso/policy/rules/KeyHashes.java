package ca.iwso.policy.rules;

/**
 * A set of texts that keeps 64 bits of each: so it never forgets one, and a million take 16 MB.
 *
 * <p>Two texts with the same 64 bits count as one. Among a million that are not made for it, this happens once in 37 million
 * sets.
 */
final class KeyHashes {
    private long[] slots = new long[1 << 10];
    private int size;

    void add(String key) {
        if (2 * size >= slots.length) {
            grow();
        }
        size += put(hash(key), slots) ? 1 : 0;
    }

    boolean contains(String key) {
        long hash = hash(key);
        int at = (int) hash & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return true;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return false;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long hash : slots) {
            if (hash != 0) {
                put(hash, larger);
            }
        }
        slots = larger;
    }

    private static boolean put(long hash, long[] slots) {
        int at = (int) hash & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
    }

    /** Gives the 64 bits of FNV-1a, mixed as MurmurHash3 ends; never 0, which marks a free slot. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}

package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where all entries and their keys stand, held so compactly that a million events fit. */
final class PlaceIndex {
    /** Stands for the places of an entry whose places are not known. */
    static final EntryPlaces NOWHERE = new EntryPlaces("", new String[0], new int[0]);

    private final Map<Register, Map<String, EntryPlaces>> entries = new EnumMap<>(Register.class);
    private final Map<String, Place> tops = new HashMap<>();

    /** The places of one entry, and of its keys by their paths below it. */
    static final class EntryPlaces {
        private final String file;
        private final String[] keys;
        private final int[] positions;

        /** Takes the keys, of which the first is empty and stands for the entry, and a line and a column for each. */
        EntryPlaces(String file, String[] keys, int[] positions) {
            this.file = file;
            this.keys = keys;
            this.positions = positions;
        }

        Place start() {
            return new Place(file, positions[0], positions[1]);
        }

        Optional<Place> of(String key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].equals(key)) {
                    return Optional.of(new Place(file, positions[2 * i], positions[2 * i + 1]));
                }
            }
            return Optional.empty();
        }
    }

    /** Records a key at the top of a file; the first of several files counts. */
    void addTop(String key, Place place) {
        tops.putIfAbsent(key, place);
    }

    /** Records an entry, and gives the earlier one with the same id; null where there is none. */
    @Nullable
    EntryPlaces add(Register register, String id, EntryPlaces places) {
        return entries.computeIfAbsent(register, any -> new HashMap<>()).putIfAbsent(id, places);
    }

    /** Forgets an entry. */
    void remove(Register register, String id) {
        entries.getOrDefault(register, Collections.emptyMap()).remove(id);
    }

    /** Tells whether a register has an entry with an id. */
    boolean has(Register register, String id) {
        Map<String, EntryPlaces> all = entries.get(register);
        return all != null && all.containsKey(id);
    }

    /** Gives the ids of all entries of a register. */
    Set<String> ids(Register register) {
        return entries.getOrDefault(register, Collections.emptyMap()).keySet();
    }

    /** Gives the place of exactly this path. */
    Optional<Place> find(String path) {
        int first = path.indexOf('/');
        if (first < 0) {
            return Optional.ofNullable(tops.get(path));
        }
        Register register = Register.of(path.substring(0, first));
        if (register == null) {
            return Optional.empty();
        }
        int second = path.indexOf('/', first + 1);
        String id = path.substring(first + 1, second < 0 ? path.length() : second);
        EntryPlaces places =
                entries.getOrDefault(register, Collections.emptyMap()).get(id);
        return places == null ? Optional.empty() : places.of(second < 0 ? "" : path.substring(second + 1));
    }
}

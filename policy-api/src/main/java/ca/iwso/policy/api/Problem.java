package ca.iwso.policy.api;

/**
 * Something in a file that cannot be read as it stands.
 *
 * <p>It quotes keys, ids and words, and never free text or the id of a client.
 *
 * @param place where it stands
 * @param found what was found there
 * @param allowed what may stand there; may be empty
 * @param hint what was probably meant; may be empty
 */
public record Problem(Place place, String found, String allowed, String hint) {
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place.toString()).append(": ").append(found);
        if (!allowed.isEmpty()) {
            text.append("; ").append(allowed);
        }
        if (!hint.isEmpty()) {
            text.append("; ").append(hint);
        }
        return text.toString();
    }
}

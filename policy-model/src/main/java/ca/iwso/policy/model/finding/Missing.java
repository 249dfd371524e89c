package ca.iwso.policy.model.finding;

/**
 * Something that nobody recorded and on which a finding waits.
 *
 * @param term the condition that cannot be decided
 * @param path where the answer belongs in the case
 * @param setting whether a reading keeps it open, and no fact; {@code path} then names the setting
 */
public record Missing(String term, String path, boolean setting) {
    // Spelled out, since the equality that records get by default is put together at run time, at every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Missing missing
                && term.equals(missing.term)
                && path.equals(missing.path)
                && setting == missing.setting;
    }

    @Override
    public int hashCode() {
        return 31 * term.hashCode() + path.hashCode();
    }
}

package ca.iwso.policy.api;

/**
 * Where something stands in a file.
 *
 * @param file the file as it was given to the reader
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

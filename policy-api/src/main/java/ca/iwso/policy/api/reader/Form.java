package ca.iwso.policy.api.reader;

/** How single values are written, where their shape alone does not tell a schema. */
enum Form {
    /** Yes or no, also as the truths of YAML and JSON. */
    TRUTH,
    /** True or false. */
    FLAG,
    /** The id of a new entry. */
    ID,
    /** A name or reference, which may be unknown or none. */
    NAME,
    /** A name or reference, which may be unknown. */
    NAME_NOT_NONE,
    /** A date or time that is known. */
    KNOWN_MOMENT,
    /** A calendar date. */
    DATE,
    /** A domain. */
    DOMAIN,
    /** Whatever stands there. */
    ANYTHING
}

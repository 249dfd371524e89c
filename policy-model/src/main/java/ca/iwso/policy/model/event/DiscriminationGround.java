package ca.iwso.policy.model.event;

/** What a comment discriminates by: the grounds that 6.2 prints, those of the Ontario Human Rights Code, and any other. */
public enum DiscriminationGround {
    /** Race, which both name. */
    RACE,
    /** Age, which both name. */
    AGE,
    /** Gender. */
    GENDER,
    /** Sexual orientation, which both name. */
    SEXUAL_ORIENTATION,
    /** Religion. */
    RELIGION,
    /** Political persuasion. */
    POLITICAL_PERSUASION,
    /** Body type. */
    BODY_TYPE,
    /** Disability: the Code's word for what 6.2 calls "physical or mental". */
    DISABILITY,
    /** Access issues. */
    ACCESS_ISSUES,
    /** Ancestry. */
    ANCESTRY,
    /** Place of origin. */
    PLACE_OF_ORIGIN,
    /** Colour. */
    COLOUR,
    /** Ethnic origin. */
    ETHNIC_ORIGIN,
    /** Citizenship. */
    CITIZENSHIP,
    /** Creed. */
    CREED,
    /** Sex. */
    SEX,
    /** Gender identity. */
    GENDER_IDENTITY,
    /** Gender expression. */
    GENDER_EXPRESSION,
    /** Marital status. */
    MARITAL_STATUS,
    /** Family status. */
    FAMILY_STATUS,
    /** A record of offences. */
    RECORD_OF_OFFENCES,
    /** The receipt of public assistance. */
    RECEIPT_OF_PUBLIC_ASSISTANCE,
    /** A ground that neither names. */
    OTHER;

    /** Tells whether 6.2 or the Code names it. */
    public boolean named() {
        return this != OTHER;
    }
}

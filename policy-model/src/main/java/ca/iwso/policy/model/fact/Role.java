package ca.iwso.policy.model.fact;

/** A role that the policy gives an effect to, though it defines none of them. */
public enum Role {
    /** The Executive Director, who approves and speaks for IWSO by office. */
    EXECUTIVE_DIRECTOR,
    /** A communications delegate (6.9.3, 6.11.1 to 6.11.3). */
    COMMUNICATIONS_DELEGATE,
    /** An official spokesperson (6.11.3). */
    OFFICIAL_SPOKESPERSON,
    /** An IWSO-approved user of IWSO sites (6.4). */
    APPROVED_USER,
    /** The IT administrator (8, 9). */
    IT_ADMINISTRATOR
}

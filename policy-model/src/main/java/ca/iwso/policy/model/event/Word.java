package ca.iwso.policy.model.event;

/** A word with which a reviewer notes what a reader of some content can see. */
public enum Word {
    /** A fault: it discriminates (6.2). */
    DISCRIMINATORY,
    /** A fault: it shows no respect (2). */
    DISRESPECTFUL,
    /** A fault: it is derogatory about somebody (6.9.2). */
    DEROGATORY,
    /** A fault: it is negative about somebody (6.9.1). */
    NEGATIVE,
    /** A fault: it could harm somebody's reputation (6.7.4, 6.9.1). */
    COULD_HARM_REPUTATION,
    /** A fault: it goes against IWSO's values (6.7.4, 6.11.4). */
    CONTRARY_TO_VALUES,
    /** A fault: it is not accurate and factual (6.8). */
    INACCURATE,
    /** A fault: it could not be said in a public venue (6.3). */
    UNFIT_FOR_PUBLIC,
    /** A fault: it tells something about a client (5.Confidentiality, 6.1). */
    CLIENT_INFORMATION,
    /** A fault: it tells something confidential about the organisation (6.1). */
    CONFIDENTIAL_ORGANISATION,
    /** A fault: it endangers somebody's security, as a shelter's address does (2). */
    ENDANGERS_SECURITY,
    /** A fault: it advertises or solicits (6.4). */
    COMMERCIAL,
    /** A fault: it recommends a treatment, service or good (6.4). */
    RECOMMENDS,
    /** A fault: it is offensive (7). */
    OFFENSIVE,
    /** A fault: it is improper (7). */
    IMPROPER,
    /** A fault of what a reaction supports: it may conflict with IWSO's values and policies (6.5). */
    MAY_CONFLICT,
    /** A fault of a use of the website: it breaks a law (7.1). */
    UNLAWFUL,
    /** A fault of a use of the website: it defrauds (7.1). */
    FRAUDULENT,
    /** A mark: it is about IWSO (6.7.1, 6.7.5). */
    ABOUT_IWSO,
    /** A mark: it refers to IWSO or to the author's connection to it (6.7.4). */
    REFERS_TO_IWSO,
    /** A mark: it relates to IWSO, its business or its issues (6.11.6). */
    RELATES_TO_IWSO,
    /** A mark: it discusses the author's work (6.7.1). */
    DISCUSSES_WORK,
    /** A mark: it acknowledges the author's connection to IWSO (6.7.5). */
    ACKNOWLEDGES_CONNECTION,
    /** A mark: it is written in the first person (6.7.3, 6.7.5). */
    FIRST_PERSON,
    /** A mark: it says that the opinion is the author's own (6.7.1). */
    OWN_OPINION,
    /** A mark: it speaks for IWSO (6.11.3). */
    ON_BEHALF_OF_IWSO,
    /** A mark: it is purely about personal matters (6.7.1). */
    PURELY_PERSONAL,
    /** A mark: it announces an event, an opportunity to donate, a new programme (6.4). */
    ANNOUNCEMENT,
    /** A mark of identity: the author uses a pseudonym (6.11.6). */
    PSEUDONYM,
    /** A mark of identity: the author gives no name (6.11.6). */
    ANONYMOUS,
    /** A mark of identity: it is posted as the organisation. */
    AS_ORGANISATION
}

package ca.iwso.policy.api.oracle;

/**
 * A point on which engine and oracle read the register differently, and which is not settled.
 *
 * <p>The oracle says what its author reads in the register. Where a dispute is conceded it says what the engine says, so that
 * generated cases still compare all else; {@code DisputesTest} shows each by a case of its own, and fails once it is settled.
 */
enum Dispute {
    /** Rows 8 and 69: whether whoever is spoken of is staff at the time is not asked, though row 71 asks it of whom it shows. */
    STAFF_SPOKEN_OF,
    /** Row 20: where nobody says of which client it tells, consent is open though nobody consented to anything. */
    UNNAMED_CLIENT,
    /** Row 72: the Executive Director's own publication, for which no approval is recorded, is broken and not open. */
    DIRECTOR_PUBLISHES,
    /** Rows 12, 41, 54, 55, 72, 89, 106: an exception is kept open by what keeps the claim open, though nothing can break it. */
    BOUND_EXCEPTION,
    /** Rows 64, 65, 66, 85, 112, 120: a reset, a review, a correction or a removal that was only tried counts as done. */
    UNDONE_ACT,
    /** Row 120: a reset of a user ID that nobody recorded counts as none, though it may have been of this one. */
    UNNAMED_REPORT,
    /** Row 43: for an actor who is not known, other accounts stay open though the register lists none that identifies anybody. */
    UNKNOWN_SUPPORTER,
    /** Rows 58, 85, 112: an offer, a discovery or a suspicion that was only tried asks for what a real one does. */
    UNDONE_TRIGGER,
    /** Rows 100, 101: what was received unawares is not meant, and yet fulfils them where it complies or has a licence. */
    RECEIVED_UNAWARES,
    /** Row 33: what is told of a woman before she is a client, and not only "while she is one" or after, breaks it. */
    FUTURE_CLIENT,
    /** Row 53: what a speaker posts as the organisation is left out, though only what others post so is for row 89 alone. */
    SPEAKERS_REFERENCE,
    /** Row 57: where nobody knows whether the holder was staff when she published the page, it waits, though that day is known. */
    PAGE_OF_PERHAPS_STAFF,
    /** Row 57: whoever was staff once is bound by her page for ever, though she is staff neither when she publishes it nor now. */
    PAGE_OF_FORMER_STAFF,
    /** Row 57: a page that was refused and is not published is broken, though it is not "still shown". */
    PAGE_NOT_PUBLISHED,
    /** Row 57: where I-ed-self is invalid, the Executive Director's page is broken whenever it was published, and never waits. */
    PAGE_OF_DIRECTOR,
    /** Row 57: who was Executive Director, and not bound by the policy, when she published a page, and is not now, leaves it open. */
    DIRECTOR_THEN,
    /** Row 79: what nobody knows who did, nor to whom, answers nothing, though it may answer whatever was asked. */
    UNKNOWN_ANSWERER,
    /** Row 104: where only some staff are listed, a reviewer who is listed, and was not staff then, may have been all the same. */
    LISTED_REVIEWER,
    /** Row 104: what was reported as neither offensive, improper nor inaccurate, and nobody reviewed, may have to be removed. */
    REPORT_OF_NOTHING,
    /** Row 112: a reset that is proposed counts for nothing, though all else that is proposed is judged as though it were done. */
    PROPOSED_RESET,
    /** Row 115: a rotation that is set in hours counts from the midnight before the change, and is over too early. */
    CLOCK_ROTATION,
    /** Row 85: what a delegate creates after the discovery authorises a site, though only what came before it can. */
    CREATED_LATER,
    /** Row 104: whose roles nobody recorded bears nothing, though she may be a delegate, and though it is late. */
    PERHAPS_DELEGATE,
    /** Row 57: where I-ed-self is valid, whoever may be Executive Director has asked for her page, though she may be none. */
    PERHAPS_DIRECTOR,
}

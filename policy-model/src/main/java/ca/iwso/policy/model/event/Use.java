package ca.iwso.policy.model.event;

import ca.iwso.policy.model.fact.Purpose;

/** A use of what IWSO provides, or of the internet at large, for some purpose (2, 8). */
public sealed interface Use extends Event permits InternetUsed, AccountUsed {

    /** Gives what it was used for. */
    Purpose purpose();
}

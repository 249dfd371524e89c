package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.SiteFolder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.rules.SiteRuleBase;
import java.nio.file.Path;

/**
 * Norms and rules of a site's own, which an engine judges by beside the policy.
 *
 * <p>They come from a folder with {@code norms.yaml} and {@code rules.drl}, and are compiled when they are read. They
 * add findings and change none of the policy's: its norms name only each other. Rules are code that runs with all
 * rights of the program, so read no folder that others can write.
 */
public final class SiteRules {
    private final SiteFolder.Contents contents;

    private SiteRules(SiteFolder.Contents contents) {
        this.contents = contents;
    }

    /**
     * Reads and compiles a folder; throws {@link BadInput} with everything that is wrong in it, and
     * IllegalStateException where the rule compiler is not on the module path or class path.
     */
    public static SiteRules read(Path folder) {
        return new SiteRules(SiteFolder.read(folder, PolicyEngine.policy()));
    }

    /** Gives the register of the policy's norms and, after them, those of the site. */
    public PolicyRegister register() {
        return contents.register();
    }

    /** Gives the SHA-256 of both files, in hexadecimal digits. */
    public String digest() {
        return contents.digest();
    }

    SiteRuleBase rules() {
        return contents.rules();
    }
}

package ca.iwso.policy.api;

import ca.iwso.policy.api.importing.Activities;
import ca.iwso.policy.api.importing.Export;
import ca.iwso.policy.api.reader.CaseAssembly;
import ca.iwso.policy.api.reader.ExportDocument;
import ca.iwso.policy.api.reader.InputFiles;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.norm.Settings;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes cases of ActivityStreams 2.0, such as the {@code outbox.json} of a Mastodon archive.
 *
 * <p>The case holds what was posted, shared, answered, liked, edited and removed when, and with which account. What an export
 * cannot know stays unknown: who a picture shows, what a text says, whose account it is. No text of a post, no name and no
 * address is taken over. Importers are immutable and may be shared between threads.
 */
public final class ActivityStreamsImport {
    private static final long LIMIT = 256L << 20;

    private final Settings settings;
    private final String account;
    private final @Nullable String holder;

    private ActivityStreamsImport(Settings settings, String account, @Nullable String holder) {
        this.settings = settings;
        this.account = account;
        this.holder = holder;
    }

    /** Makes an importer whose case calls the account by some id. */
    public static ActivityStreamsImport as(String account, Settings settings) {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(settings, "settings");
        return new ActivityStreamsImport(settings, account, null);
    }

    /** Gives the importer that takes the account for that of a member of staff, and her for who acted with it. */
    public ActivityStreamsImport heldBy(String staffMember) {
        Objects.requireNonNull(staffMember, "staffMember");
        return new ActivityStreamsImport(settings, account, staffMember);
    }

    /** Imports a file, with the description of the actor where there is one; throws {@link BadInput} for what is none. */
    public ImportedCase read(Path outbox, @Nullable Path actor) {
        Problems problems = new Problems();
        InputFiles files = new InputFiles(LIMIT, problems);
        Optional<Node> described = actor == null
                ? Optional.empty()
                : files.read(actor).flatMap(bytes -> document(actor.toString(), bytes, problems));
        Optional<Node> document = files.read(outbox).flatMap(bytes -> document(outbox.toString(), bytes, problems));
        return imported(outbox.toString(), document, described, problems);
    }

    /** Imports what a stream holds, and leaves it open; throws {@link BadInput} for what is none. */
    public ImportedCase read(String name, InputStream outbox) {
        Problems problems = new Problems();
        Optional<Node> document =
                new InputFiles(LIMIT, problems).read(name, outbox).flatMap(bytes -> document(name, bytes, problems));
        return imported(name, document, Optional.empty(), problems);
    }

    private static Optional<Node> document(String name, byte[] bytes, Problems problems) {
        return ExportDocument.read(name, bytes, Activities.PASSED_OVER, problems);
    }

    private ImportedCase imported(String name, Optional<Node> document, Optional<Node> actor, Problems problems) {
        Export export = new Export(name);
        Activities activities = new Activities(account, holder, actor.orElse(null), export);
        document.ifPresent(outbox -> activities.add(outbox, problems));
        problems.throwIfAny();
        CaseAssembly assembly = new CaseAssembly(settings.zone(), problems);
        assembly.file(name);
        assembly.document(activities.document());
        return new ImportedCase(assembly.finish(false), export.unmapped());
    }
}

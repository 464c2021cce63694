package org.cablekit.parser.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through inputs and what they hold, and gives one telegram after the other.
 *
 * <p>Order: the inputs as given, folders by name, archives and files from front to back. Never throws for what it
 * reads: what cannot be read is given as an {@link Unread}, and the walk goes on behind it. Not for several threads.
 */
public final class InputWalk implements Closeable {

    private final Iterator<? extends Path> roots;
    private final Limits limits;
    private final Deque<InputLevel> levels = new ArrayDeque<>();
    private @Nullable InputStream given;
    private String givenName = "";
    private long bytes;

    private InputWalk(Iterator<? extends Path> roots, Limits limits) {
        this.roots = roots;
        this.limits = limits;
    }

    /**
     * {@return a walk through files and folders}
     *
     * @param roots where to go, in this order
     * @param limits bounds
     */
    public static InputWalk of(List<Path> roots, Limits limits) {
        return new InputWalk(List.copyOf(roots).iterator(), limits);
    }

    /**
     * {@return a walk through what one stream holds}
     *
     * @param in the stream; the caller closes it
     * @param name its name for people
     * @param limits bounds
     */
    public static InputWalk of(InputStream in, String name, Limits limits) {
        List<Path> none = List.of();
        InputWalk walk = new InputWalk(none.iterator(), limits);
        walk.given = in;
        walk.givenName = name;
        return walk;
    }

    /** {@return the next telegram or failure, or {@code null} at the end} */
    public @Nullable Packed next() {
        while (true) {
            InputLevel level = levels.peek();
            Step step = level == null ? nextRoot() : nextOf(level);
            if (step instanceof Step.Telegram telegram) {
                return telegram.packed();
            }
            if (step instanceof Step.Input input) {
                levels.push(input.level());
            } else if (level == null) {
                return null;
            }
        }
    }

    /** {@return how many bytes of files and streams were read, as they lie on disk} */
    public long bytesRead() {
        return bytes;
    }

    /** Lets go of all open files. */
    @Override
    public void close() {
        while (!levels.isEmpty()) {
            closeTop();
        }
    }

    private @Nullable Step nextRoot() {
        if (given != null) {
            InputContext context = InputContext.ofFile(limits);
            InputStream in = metered(given, context);
            given = null;
            return InputOpener.open(Names.printable(givenName), in, context);
        }
        return roots.hasNext() ? openRoot(roots.next()) : null;
    }

    private Step openRoot(Path root) {
        try {
            return FileInputs.open(root, this::openFile);
        } catch (IOException e) {
            return Step.failed(Reasons.of(e, Names.printable(root.toString()), ""));
        }
    }

    private Step openFile(String location, InputStream file) {
        InputContext context = InputContext.ofFile(limits);
        return new Step.Input(new StreamLevel(location, metered(file, context), context));
    }

    private MeteredStream metered(InputStream in, InputContext context) {
        return new MeteredStream(in, count -> {
            bytes += count;
            context.guard().read(count);
        });
    }

    private @Nullable Step nextOf(InputLevel level) {
        try {
            Step step = level.next();
            if (step == null) {
                closeTop();
            }
            return step;
        } catch (LimitReachedException e) {
            closeAllOf(level.context());
            return Step.failed(Reasons.of(e, level.location(), level.position()));
        } catch (IOException e) {
            closeTop();
            return Step.failed(Reasons.of(e, level.location(), level.position()));
        }
    }

    /** The limits hold for a whole file: when one is reached, all that is still inside that file is given up. */
    private void closeAllOf(@Nullable InputContext context) {
        ExpansionGuard guard = context == null ? null : context.guard();
        while (!levels.isEmpty()) {
            InputContext top = levels.element().context();
            if (top == null || top.guard() != guard) {
                return;
            }
            closeTop();
        }
    }

    private void closeTop() {
        try {
            levels.pop().close();
        } catch (IOException e) {
            // It was open for reading only: nothing is lost.
        }
    }
}

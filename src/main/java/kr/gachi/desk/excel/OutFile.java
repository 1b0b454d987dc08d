package kr.gachi.desk.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/**
 * A file that goes out whole or not at all: written beside its target, then moved over it. A target that is locked,
 * protected or no ordinary file is refused with {@code file.notWritable}, and nothing is left behind.
 */
public final class OutFile {
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Writes the content; whether it closes the stream does not matter. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutFile() {}

    public static void write(Path target, byte[] content) {
        write(target, out -> out.write(content));
    }

    public static void write(Path target, Content content) {
        try {
            writeBeside(real(target), content);
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    /** Says before long work whether {@link #write} could succeed now. */
    public static void refuseUnwritable(Path target) {
        try {
            check(real(target));
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        check(target);
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            keepPermissions(target, part);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A link stays a link: what it points to is replaced. */
    private static Path real(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        return Files.isSymbolicLink(absolute) && Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    private static void check(Path target) throws IOException {
        if (!Files.exists(target)) {
            if (target.getParent() == null || !Files.isWritable(target.getParent())) {
                throw new IOException("no folder to write to");
            }
            return;
        }
        if (!Files.isRegularFile(target) || isProtected(target)) {
            throw new IOException("not a writable file");
        }
        // Excel holds an open file; on other systems programs that lock do so by lock records
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException("locked");
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("locked", e);
        }
    }

    /** Nobody may write it: an administrator could, but was not asked to. */
    private static boolean isProtected(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view == null) {
            return !Files.isWritable(target);
        }
        return view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    private static void keepPermissions(Path target, Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static DeskException refusal(Path target, IOException cause) {
        String name = String.valueOf(target.getFileName());
        return new DeskException(
                Problem.error("file.notWritable", name).at(Problem.Place.file(target.toString())), cause);
    }
}

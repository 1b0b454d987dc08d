package kr.gachi.desk.excel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The records of a BIFF stream (.xls), one after the other: a number, a length, data in little endian. */
final class Biff {
    static final int FORMULA = 0x0006;
    static final int EOF = 0x000A;
    static final int DATEMODE = 0x0022;
    static final int FILEPASS = 0x002F;
    static final int CONTINUE = 0x003C;
    static final int CODEPAGE = 0x0042;
    static final int BOUNDSHEET = 0x0085;
    static final int MULRK = 0x00BD;
    static final int RSTRING = 0x00D6;
    static final int XF = 0x00E0;
    static final int SST = 0x00FC;
    static final int LABELSST = 0x00FD;
    static final int NUMBER = 0x0203;
    static final int LABEL = 0x0204;
    static final int BOOLERR = 0x0205;
    static final int STRING = 0x0207;
    static final int RK = 0x027E;
    static final int FORMAT = 0x041E;
    static final int BOF = 0x0809;

    private final InputStream in;
    private final Trouble trouble;
    private int id;
    private ByteBuffer data = ByteBuffer.allocate(0);
    /** The record after a run has been read but not yet been moved to. */
    private boolean ahead;

    private boolean ended;

    Biff(InputStream in, Trouble trouble) {
        this.in = in;
        this.trouble = trouble;
    }

    /** Moves to the next record; false at the end of the stream. */
    boolean next() {
        if (ahead) {
            ahead = false;
            return !ended;
        }
        try {
            byte[] head = in.readNBytes(4);
            if (head.length < 4) {
                return false;
            }
            id = head[0] & 0xff | (head[1] & 0xff) << 8;
            int length = head[2] & 0xff | (head[3] & 0xff) << 8;
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw trouble.damaged(null);
            }
            data = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
            return true;
        } catch (IOException | RuntimeException e) {
            throw XlsFile.container(e, trouble);
        }
    }

    /** The data of this record and of those that continue it. */
    List<ByteBuffer> run() {
        List<ByteBuffer> run = new ArrayList<>();
        do {
            run.add(data);
            ended = !next();
        } while (!ended && id == CONTINUE);
        ahead = true;
        return run;
    }

    int id() {
        return id;
    }

    /** The record's data; whoever reads past its end meets a BufferUnderflowException: the file is damaged. */
    ByteBuffer data() {
        return data;
    }

    static int u8(ByteBuffer data) {
        return data.get() & 0xff;
    }

    static int u16(ByteBuffer data) {
        return data.getShort() & 0xffff;
    }
}

package kr.gachi.desk.excel.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read forward. Names are taken without their namespace, so that transitional and strict workbooks read
 * alike. Entities are never resolved: a document type declaration ends the reading.
 */
final class XmlPart implements Closeable {
    /** A text longer than this is no cell. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** Workbooks nest about a dozen elements. */
    private static final int DEEPEST = 200;

    private final PartStream stream;
    private final XMLStreamReader xml;
    private final Trouble trouble;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    XmlPart(PartStream stream, Trouble trouble) {
        this.stream = stream;
        this.trouble = trouble;
        try {
            xml = factory().createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            throw trouble.damaged(e);
        }
    }

    /** One for each part: a factory keeps every name that it has met. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // errors where they are, not in the middle of getText
        factory.setProperty(com.fasterxml.aalto.AsyncXMLInputFactory.P_LAZY_PARSING, false);
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            return false;
        }
        try {
            event = xml.next();
        } catch (XMLStreamException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw trouble.damaged(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw trouble.unsafe();
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw trouble.damaged(null);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.END_DOCUMENT -> {
                stream.drain();
                return false;
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    boolean atStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean atStart(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean atEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** Null if it is not there. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** An attribute of another namespace, such as {@code r:id}, whichever edition of the format names it. */
    String foreignAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Goes behind the end of the element that has just begun. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** All text up to the end of the element that has just begun. */
    String text() {
        String first = "";
        StringBuilder more = null;
        int depth = 1;
        while (next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                String piece = xml.getText();
                if (more != null) {
                    more.append(piece);
                } else if (first.isEmpty()) {
                    first = piece;
                } else {
                    more = new StringBuilder(first).append(piece);
                }
                if ((more == null ? first.length() : more.length()) > LONGEST_TEXT) {
                    throw trouble.tooLarge();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT && --depth == 0) {
                break;
            }
        }
        return more == null ? first : more.toString();
    }

    /**
     * The text of a string item ({@code si} or {@code is}) that has just begun: plain or in runs, without the phonetic
     * hints; {@code _x000D_} escapes are undone.
     */
    String richText() {
        String end = name();
        String text = null;
        StringBuilder joined = null;
        while (next() && !atEnd(end)) {
            if (atStart("t")) {
                String piece = text();
                if (text == null) {
                    text = piece;
                } else {
                    joined = joined == null ? new StringBuilder(text) : joined;
                    joined.append(piece);
                    if (joined.length() > LONGEST_TEXT) {
                        throw trouble.tooLarge();
                    }
                }
            } else if (atStart("rPh")) {
                skip();
            }
        }
        String whole = joined != null ? joined.toString() : text == null ? "" : text;
        return unescape(whole);
    }

    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            xml.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw trouble.unreadable(e);
        }
    }
}

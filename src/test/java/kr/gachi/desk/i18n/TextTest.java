package kr.gachi.desk.i18n;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.Test;

/**
 * Every text is there, in both languages, and used. A key is one literal in the source, so that the literals tell which
 * are wanted: those that start with a known heading.
 */
class TextTest {
    private static final Path RESOURCES = Path.of("src/main/resources/i18n");
    private static final Properties KOREAN = read("messages.properties");
    private static final Properties ENGLISH = read("messages_en.properties");
    private static final Properties HELP = read("cli.properties");
    private static final Properties ENGLISH_HELP = read("cli_en.properties");

    /** What stands before a code where it becomes a key; see {@link Text#say(Problem)} and its neighbours. */
    private static final List<String> PREFIXES = List.of("", "problem.", "rule.because.");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z][A-Za-z0-9]*)+");
    private static final Pattern DESCRIPTION = Pattern.compile("(?:descriptionKey = \"|\\$\\{bundle:)([A-Za-z0-9.]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)[^}]*}");

    /** Dotted literals that only look like keys: names of files and of the Java platform. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:json|xlsx|csv|txt|css|png|pdf|zip|db|log)");

    private static final Set<String> NO_KEYS = Set.of("file.encoding", "user.home", "user.name");

    @Test
    void everyKeyThatTheSourceNamesIsThere() {
        Set<String> heads = keys(KOREAN).stream()
                .flatMap(key -> PREFIXES.stream().filter(key::startsWith).map(each -> key.substring(each.length())))
                .map(key -> key.split("\\.")[0])
                .collect(Collectors.toSet());
        Set<String> others = new HashSet<>(NO_KEYS);
        others.addAll(keys(HELP));
        Stream.concat(Sheets.ALL.stream(), FurtherSheets.ALL.stream())
                .flatMap(spec -> spec.columns().stream())
                .forEach(column -> others.add(column.field()));
        Set<String> missing = literals().stream()
                .filter(each -> KEY.matcher(each).matches() && heads.contains(each.split("\\.")[0]))
                .filter(each -> !others.contains(each) && !FILE.matcher(each).matches())
                .filter(each -> Stream.concat(PREFIXES.stream(), Stream.of("match.caution."))
                        .noneMatch(prefix -> KOREAN.containsKey(prefix + each)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "used in the source and not in messages.properties");
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = literals();
        Set<String> unused = keys(KOREAN).stream()
                .filter(key -> PREFIXES.stream()
                        .filter(key::startsWith)
                        .noneMatch(prefix -> literals.contains(key.substring(prefix.length()))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "in messages.properties and nowhere in the source");
    }

    @Test
    void everyProblemThatIsToldHasASentence() {
        Pattern told = Pattern.compile("Problem\\.(?:error|warning|info)\\(\\s*((?:[^,()\"]|\"[^\"]*\")*)");
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            told.matcher(source)
                    .results()
                    .map(each -> each.group(1))
                    .flatMap(argument -> LITERAL.matcher(argument).results())
                    .map(each -> each.group(1))
                    .filter(code -> !KOREAN.containsKey("problem." + code))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing, "problems without a sentence");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        sameKeys(KOREAN, ENGLISH, "messages");
        sameKeys(HELP, ENGLISH_HELP, "cli");
        assertEquals(
                Set.of(),
                keys(KOREAN).stream()
                        .filter(key ->
                                !placeholders(KOREAN.getProperty(key)).equals(placeholders(ENGLISH.getProperty(key))))
                        .collect(Collectors.toSet()),
                "the languages mention different things");
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String name :
                List.of("messages.properties", "messages_en.properties", "cli.properties", "cli_en.properties")) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(RESOURCES.resolve(name)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, name);
        }
    }

    @Test
    void everyPatternFormatsAndSaysAllThatItMentions() {
        for (Properties texts : List.of(KOREAN, ENGLISH)) {
            for (String key : keys(texts)) {
                String pattern = texts.getProperty(key);
                Object[] arguments = Stream.iterate(0, each -> each + 1)
                        .limit(10)
                        .map(each -> "⟨" + each + "⟩")
                        .toArray();
                String said = new MessageFormat(pattern, Locale.ROOT).format(arguments);
                assertFalse(said.isBlank(), key);
                for (String each : placeholders(pattern)) {
                    assertTrue(
                            said.contains("⟨" + each + "⟩"),
                            key + " swallows {" + each + "}: an apostrophe stands alone");
                }
                assertFalse(said.contains("{"), key + " shows a brace: " + said);
            }
        }
    }

    @Test
    void everyOptionAndCommandExplainsItself() {
        Set<String> wanted = sources().stream()
                .flatMap(source -> DESCRIPTION.matcher(source).results())
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained = keys(HELP).stream()
                .filter(key -> !key.endsWith(".usage.description"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unexplained = new TreeSet<>(wanted);
        unexplained.removeAll(explained);
        assertEquals(Set.of(), unexplained, "options without help");
        explained.removeAll(wanted);
        assertEquals(Set.of(), explained, "help without an option");
    }

    @Test
    void everyConstantOfTheTradeHasItsWordInBothLanguages() {
        Text korean = new Text(Language.KO);
        Text english = new Text(Language.EN);
        Set<JavaClass> enums = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kr.gachi.desk").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(Worded.class))
                        .collect(Collectors.toSet());
        assertTrue(enums.size() > 10, "the trade's words are found");
        for (JavaClass each : enums) {
            List<Worded> constants = Arrays.stream(each.reflect().getEnumConstants())
                    .map(Worded.class::cast)
                    .toList();
            assertAll(constants.stream().map(constant -> () -> {
                assertFalse(korean.word(constant).isBlank(), each.getName() + "." + constant);
                assertFalse(english.word(constant).isBlank(), each.getName() + "." + constant);
            }));
            for (Text text : List.of(korean, english)) {
                assertEquals(
                        constants.size(),
                        constants.stream().map(text::word).distinct().count(),
                        each.getName() + " has two constants of one word");
            }
        }
    }

    @Test
    void speaksKoreanOnAnEnglishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(KOREAN.getProperty("cli.done"), new Text(Language.KO).say("cli.done"));
            assertEquals(ENGLISH.getProperty("cli.done"), new Text(Language.EN).say("cli.done"));
            Locale.setDefault(Locale.KOREA);
            assertEquals(ENGLISH.getProperty("cli.done"), new Text(Language.EN).say("cli.done"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void sameKeys(Properties korean, Properties english, String bundle) {
        Set<String> onlyKorean = keys(korean);
        onlyKorean.removeAll(keys(english));
        assertEquals(Set.of(), onlyKorean, "missing in " + bundle + "_en.properties");
        Set<String> onlyEnglish = keys(english);
        onlyEnglish.removeAll(keys(korean));
        assertEquals(Set.of(), onlyEnglish, "missing in " + bundle + ".properties");
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return sources().stream()
                .map(LITERAL::matcher)
                .flatMap(Matcher::results)
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .map(TextTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

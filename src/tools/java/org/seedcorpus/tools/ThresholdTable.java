package org.seedcorpus.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/**
 * What a fifth more and a fifth less of each threshold of the rules adds to and takes from the
 * findings on some corpora, as a Markdown table: each constant is changed in the source, its
 * package compiled, the corpora checked. The arguments are folders with an {@code INDEX.md}.
 */
public final class ThresholdTable {
  private static final Path RULES = Path.of("src/main/java/org/seedcorpus/rules");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "^( +(?:private |public )?static final (int|long|double|float) ([A-Z_]+) =\\s)(-?[0-9][0-9_.]*)([fL]?);$",
          Pattern.MULTILINE);

  /** Numbers of bits, masks, rounds, kinds: not thresholds. */
  private static final Pattern OTHER =
      Pattern.compile(
          "NAMES|ENDS|LINES|COMPARED|PLACES|BANDS|SKETCHES|BINS|BAND_BINS|ROWS|VALUES|PAGE|NEVER"
              + "|LATIN|CYRILLIC|GREEK|ARMENIAN|FACTOR|OTHER_KIND|NESTED|.*_BITS");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final String[] corpora;

  private ThresholdTable(String[] corpora) {
    this.corpora = corpora;
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    new ThresholdTable(arguments).print();
  }

  /** Returns the findings in the corpora: called in a class loader of its own. */
  public static Set<String> findings(String[] corpora) throws Exception {
    Set<String> all = new TreeSet<>();
    for (String corpus : corpora) {
      CorpusChecker checker =
          new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
      for (Finding one :
          checker.check(CorpusReader.read(Path.of(corpus), "INDEX.md")).findings().toList()) {
        all.add(
            one.severity()
                + " "
                + one.rule()
                + " "
                + corpus
                + " "
                + one.place().path()
                + " "
                + one.place().start());
      }
    }
    return all;
  }

  private void print() throws Exception {
    Set<String> usual = run(Map.of());
    System.out.printf(
        "%d findings%n%n| Threshold | Value | less | more |%n|---|---|---|---|%n", usual.size());
    for (Path file : files()) {
      String source = Files.readString(file);
      Matcher constant = CONSTANT.matcher(source);
      while (constant.find()) {
        if (!OTHER.matcher(constant.group(3)).matches()) {
          String name =
              file.getFileName().toString().replace(".java", "") + "." + constant.group(3);
          System.out.printf(
              "| `%s` | %s | %s | %s |%n",
              name,
              constant.group(4),
              effect(file, source, constant, 0.8, usual),
              effect(file, source, constant, 1.2, usual));
          System.out.flush();
        }
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private String effect(
      Path file, String source, Matcher constant, double factor, Set<String> usual)
      throws Exception {
    String number = constant.group(4).replace("_", "");
    String changed;
    if (constant.group(2).equals("int") || constant.group(2).equals("long")) {
      long value = Long.parseLong(number);
      long step = Math.max(1, Math.round(Math.abs(value) * 0.2));
      changed = Long.toString(factor < 1 ? value - step : value + step);
    } else {
      changed = String.format(Locale.ROOT, "%.4f", Double.parseDouble(number) * factor);
    }
    String variant =
        source.substring(0, constant.start())
            + constant.group(1)
            + changed
            + constant.group(5)
            + ";"
            + source.substring(constant.end());
    Set<String> found;
    try {
      found = run(compile(file, variant));
    } catch (Throwable e) {
      return changed + ": fails";
    }
    Map<String, int[]> byRule = new TreeMap<>();
    found.stream().filter(one -> !usual.contains(one)).forEach(one -> count(byRule, one, 0));
    usual.stream().filter(one -> !found.contains(one)).forEach(one -> count(byRule, one, 1));
    StringBuilder effect = new StringBuilder(changed).append(":");
    byRule.forEach(
        (rule, counts) ->
            effect
                .append(" ")
                .append(rule)
                .append(" +")
                .append(counts[0])
                .append(" −")
                .append(counts[1]));
    return byRule.isEmpty() ? changed + ": –" : effect.toString();
  }

  private static void count(Map<String, int[]> byRule, String finding, int index) {
    byRule.computeIfAbsent(finding.split(" ")[1], rule -> new int[2])[index]++;
  }

  /** Compiles the package of a file with another text of it; returns the classes by name. */
  private Map<String, byte[]> compile(Path file, String source) throws IOException {
    Map<String, ByteArrayOutputStream> compiled = new HashMap<>();
    List<JavaFileObject> units = new ArrayList<>();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path one : all.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (one.equals(file)) {
          units.add(
              new SimpleJavaFileObject(one.toUri(), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreErrors) {
                  return source;
                }
              });
        } else {
          files.getJavaFileObjects(one).forEach(units::add);
        }
      }
    }
    JavaFileManager kept =
        new ForwardingJavaFileManager<JavaFileManager>(files) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
              @Override
              public OutputStream openOutputStream() {
                return compiled.computeIfAbsent(name, any -> new ByteArrayOutputStream());
              }
            };
          }
        };
    List<String> options = List.of("-nowarn", "-proc:none", "-parameters");
    if (!compiler.getTask(null, kept, diagnostic -> {}, options, null, units).call()) {
      throw new IllegalStateException("does not compile: " + file);
    }
    Map<String, byte[]> classes = new HashMap<>();
    compiled.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  /** Checks the corpora with some classes in the place of those of the class path. */
  @SuppressWarnings("unchecked") // findings returns such a set
  private Set<String> run(Map<String, byte[]> classes) throws Exception {
    try (ChildFirst loader = new ChildFirst(classes)) {
      Method findings =
          loader.loadClass(ThresholdTable.class.getName()).getMethod("findings", String[].class);
      return (Set<String>) findings.invoke(null, (Object) corpora);
    }
  }

  /** Loads all classes of the project anew. */
  private static final class ChildFirst extends URLClassLoader {
    private final Map<String, byte[]> classes;

    ChildFirst(Map<String, byte[]> classes) {
      super(
          Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
              .map(ChildFirst::url)
              .toArray(URL[]::new),
          ThresholdTable.class.getClassLoader());
      this.classes = classes;
    }

    private static URL url(String path) {
      try {
        return Path.of(path).toUri().toURL();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null || !name.startsWith("org.seedcorpus.")) {
          return known == null ? super.loadClass(name, resolve) : known;
        }
        byte[] bytes = classes.get(name);
        return bytes == null ? findClass(name) : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}

package org.seedcorpus.bench;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/**
 * The engine against the JDK’s strict UTF-8 decoder, on generated text without a fault. Run {@code
 * mvn -P bench test-compile exec:exec}: compare the rows of one language in one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBench {
  private static final Map<String, String> VOCABULARY =
      Map.of(
          "ar",
          "المدينة البلدية السوق الجسر مدرسة طريق افتتح أعلن قال وزير العمل مشروع جديد كبير قديم"
              + " مساء صباح يوم شهر سنة ماء كهرباء حديقة مكتبة كتاب طالب معلم مهندس طبيب سائق",
          "en",
          "city council market bridge school road opened said minister work project new large old"
              + " evening morning day month year water power garden library book student teacher");

  /** The language of the text. */
  @Param({"ar", "en"})
  public String language = "ar";

  private byte[] bytes = {};
  private Entry entry = entry("ar");
  private CorpusChecker bare = new CorpusChecker(List.of(), CheckOptions.DEFAULT);
  private CorpusChecker full =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  private static Entry entry(String language) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    return new Entry(1, "x.txt", "x.txt", new Span(0, 0), 1, 1, 1, declared);
  }

  /** Writes a seed of some 64,000 words’ characters. */
  @Setup
  public void write() {
    String[] words = VOCABULARY.getOrDefault(language, "").split(" ");
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("Title\n\n");
    int last = 0;
    while (text.length() < 64_000) {
      int next = (last + 1 + random.nextInt(words.length - 1)) % words.length; // never the same
      text.append(words[next]).append(random.nextInt(12) == 0 ? ".\n\n" : " ");
      last = next;
    }
    text.append("end.\n\nSource\n");
    bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    entry = entry(language);
    bare = new CorpusChecker(List.of(), CheckOptions.DEFAULT);
    full = new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
  }

  /** The yardstick. */
  @Benchmark
  public CharBuffer jdkStrictDecoder() throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes));
  }

  /** Decoding, lines, marking, facts: no rule. */
  @Benchmark
  public SeedResult engineWithoutRules() {
    return bare.check(entry, bytes);
  }

  /** All of it, every rule on. */
  @Benchmark
  public SeedResult allRules() {
    return full.check(entry, bytes);
  }

  /** Runs all of it. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(EngineBench.class.getName()).build()).run();
  }
}

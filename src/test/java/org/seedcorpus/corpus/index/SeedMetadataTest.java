package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.SeedText;

class SeedMetadataTest {
  private final Path directory;

  SeedMetadataTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private SeedMetadata only(String index) throws IOException {
    var entries = IndexParser.parse(SeedText.of(index), CorpusFiles.read(directory, "INDEX.md"));
    assertThat(entries).hasSize(1);
    return entries.get(0).declared();
  }

  private static SeedMetadata list(@Nullable String headline, @Nullable String source) {
    return new SeedMetadata(null, null, headline, source, null, null);
  }

  @Test
  void aListItemDeclaresHeadlineAndSource() throws IOException {
    SeedMetadata both = list("جسر المرفأ", "صحيفة المرفأ");
    for (String dash : new String[] {"—", "–", "-", "--", ":", "−"}) {
      assertThat(only("- [جسر المرفأ](a.txt) " + dash + " صحيفة المرفأ\n")).isEqualTo(both);
    }
    assertThat(only("1. **[A *new* `bridge`](a.txt)** — [Harbour Times](https://example.org)\n"))
        .isEqualTo(list("A new bridge", "Harbour Times https://example.org"));
    assertThat(only("- [x] [A bridge](a.txt)\n")).isEqualTo(list("A bridge", null));
    assertThat(only("- [A\n  bridge](a.txt) — Times\n  and more\n"))
        .isEqualTo(list("A bridge", "Times"));
    assertThat(only("- 3: [A bridge][r]\n\n[r]: a.txt")).isEqualTo(list("A bridge", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(2019)",
        "from the Times",
        "— a long tale of the old bridge, which was closed, repaired, and at last opened again on Friday",
        "— The bridge was opened on Friday.",
        "— …",
        "— n/a",
        "—"
      })
  void proseAfterTheLinkIsNoSource(String prose) throws IOException {
    assertThat(only("- [A bridge](a.txt) " + prose + "\n")).isEqualTo(list("A bridge", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[harbour%20bridge.txt](harbour%20bridge.txt)",
        "[Harbour Bridge](harbour%20bridge.txt)",
        "[harbour_bridge](harbour%20bridge.txt)",
        "[17](harbour%20bridge.txt)",
        "[↗](harbour%20bridge.txt)",
        "[link](harbour%20bridge.txt)",
        "[الملف](harbour%20bridge.txt)",
        "[קובץ](<harbour bridge.txt>)",
        "see [this tale](harbour%20bridge.txt)",
        "[![alt](a.png)](harbour%20bridge.txt)"
      })
  void aFilesNameNumberOrMentionInProseIsNoHeadline(String item) throws IOException {
    assertThat(only("- " + item + "\n")).isEqualTo(SeedMetadata.NONE);
  }

  @Test
  void aParagraphDeclaresNothing() throws IOException {
    assertThat(only("[A bridge](a.txt) — Harbour Times\n")).isEqualTo(SeedMetadata.NONE);
  }

  @Test
  void severalFilesInOneItemDeclareNothing() throws IOException {
    String index = "- [English](en.txt) / [עברית](he.txt) — Harbour Times\n";
    assertThat(IndexParser.parse(SeedText.of(index), CorpusFiles.read(directory, "INDEX.md")))
        .extracting(Entry::declared)
        .containsExactly(SeedMetadata.NONE, SeedMetadata.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'windows-1256, ar',windows-1256,ar",
    "euc-jp,euc-jp,",
    "'fa,',,fa",
    "sr-Latn,,sr-Latn"
  })
  void codesAfterADashAreCharsetAndLanguage(
      String remark, @Nullable String encoding, @Nullable String language) throws IOException {
    SeedMetadata codes = new SeedMetadata(language, null, null, null, encoding, null);
    assertThat(only("- [a.txt](a.txt) — " + remark + "\n")).isEqualTo(codes);
    Files.writeString(directory.resolve("a.txt"), "x");
    assertThat(only("- `a.txt` - " + remark + "\n")).isEqualTo(codes);
  }

  @Test
  void whatFollowsABareNameIsNoSource() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "x");
    assertThat(only("- `a.txt` — Harbour Times\n")).isEqualTo(SeedMetadata.NONE);
    assertThat(only("- a.txt — Harbour Times\n")).isEqualTo(SeedMetadata.NONE);
    assertThat(only("- [A bridge](a.txt) — AFP\n").source()).isEqualTo("AFP");
    assertThat(only("- [A bridge](a.txt) — an-nahar\n").source()).isEqualTo("an-nahar");
  }

  @Test
  void aTablesColumnsAreKnownByTheirHeadersInAnyOrder() throws IOException {
    String index =
        """
        | SHA-256 | LANG | Title | Publisher | Charset | dir | Path |
        |---|:--|--:|---|---|---|---|
        | `ab12` | a\u200Fr | A \\| B | [Times](https://example.org) | cp1256 | rtl | [T](a.txt) |
        """;
    assertThat(only(index))
        .isEqualTo(
            new SeedMetadata("ar", "rtl", "A | B", "Times https://example.org", "cp1256", "ab12"));
  }

  @Test
  void aTableInArabicDeclaresTheSame() throws IOException {
    String index =
        """
        | العُنوان | المصـدر | اللغة | الاتجاه | الترميز | الملف |
        |---|---|---|---|---|---|
        | جسر المرفأ | رويترز | العربية | من اليمين | UTF-8 | [نص](a.txt) |
        """;
    assertThat(only(index))
        .isEqualTo(new SeedMetadata("العربية", "من اليمين", "جسر المرفأ", "رويترز", "UTF-8", null));
  }

  @ParameterizedTest
  @CsvSource({
    "קובץ,שפה,כותרת,מקור",
    "فایل,زبان,عنوان,منبع",
    "فائل,زبان,سرخی,ذریعہ",
    "Fichier,Langue,Titre,Source",
    "Datei,Sprache,Überschrift,Quelle",
    "Archivo,Idioma,Título,Fuente",
    "Файл,Язык,Заголовок,Источник",
    "ไฟล์,ภาษา,หัวข้อ,ที่มา",
    "文件,语言,标题,来源",
    "ファイル,言語,見出し,出典",
    "파일,언어,제목,출처",
    "Dosya,Dil,Başlık,Kaynak",
    "फ़ाइल,भाषा,शीर्षक,स्रोत",
    "File / الملف,Language (اللغة),Headline / العنوان,Source | المصدر",
    "**FILE**,_language_,`Head-line`,SOURCE:"
  })
  void headersAreKnownInManyLanguages(String file, String lang, String headline, String source)
      throws IOException {
    String header = String.join(" | ", lang, headline, source.replace("|", "\\|"), file);
    assertThat(only("| " + header + " |\n|-|-|-|-|\n| xx | H | S | [f](a.txt) |\n"))
        .isEqualTo(new SeedMetadata("xx", null, "H", "S", null, null));
  }

  @Test
  void aLinksTextIsTheHeadlineOfATableWithoutThatColumn() throws IOException {
    assertThat(only("| File |\n|-|\n| [A bridge](a.txt) |\n").headline()).isEqualTo("A bridge");
    assertThat(only("| File |\n|-|\n| [a](a.txt) |\n")).isEqualTo(SeedMetadata.NONE);
    assertThat(only("| Language |\n|-|\n| [ar](a.txt) |\n").headline()).isNull();
    assertThat(only("| Source |\n|-|\n| [Some words](a.txt) |\n")).isEqualTo(SeedMetadata.NONE);
    String named = "| File | Headline |\n|-|-|\n| [Some words](a.txt) | |\n";
    assertThat(only(named)).isEqualTo(SeedMetadata.NONE);
    assertThat(only("| File | Source |\n|-|-|\n| [a](a.txt) | — |\n")).isEqualTo(SeedMetadata.NONE);
  }
}

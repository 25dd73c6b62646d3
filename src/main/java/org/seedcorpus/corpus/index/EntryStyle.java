package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.SeedText;

/**
 * How an index writes an entry, to write another one alike.
 *
 * @param lead what the line begins with: an indentation, marks of quotations, a list's bullet
 * @param isCounted whether the bullet is a number that counts up
 * @param columns the columns of the table; null in a list. Those that we do not know are null
 * @param isPiped whether the rows of the table begin and end with a pipe
 * @param name how the file is named
 * @param dash what stands between a headline and a source in a list
 */
record EntryStyle(
    String lead,
    boolean isCounted,
    @Nullable List<@Nullable Column> columns,
    boolean isPiped,
    Name name,
    String dash) {
  /** How a file is named. */
  enum Name {
    LINK,
    CODE,
    BARE
  }

  private static final Pattern QUOTED = Pattern.compile("[\\s>]*");
  private static final Pattern BULLET = Pattern.compile("[\\s>]*(?:[-*+]|\\d{1,9}[.)])\\s+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** What has a meaning in a name without a link. */
  private static final Pattern SPECIAL = Pattern.compile("[`|]|^_");

  private static final Pattern SPECIAL_IF_BARE = Pattern.compile("[*\\[\\]<>&\\\\~\\s]");

  private static final Pattern DASH = Pattern.compile("\\)(\\s*[-–—―‒−:：]+\\s*)\\S");

  /** A table of ours. */
  static EntryStyle table(List<@Nullable Column> columns) {
    return new EntryStyle("", false, columns, true, Name.LINK, " — ");
  }

  /** Returns the style of an entry in a row of a table. */
  static EntryStyle ofRow(SeedText index, Entry entry, TableBlock table) {
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    List<@Nullable Column> columns = new ArrayList<>();
    if (row instanceof TableRow header) {
      TableReader.cells(header).forEach(cell -> columns.add(Column.of(NodeText.of(cell))));
    }
    String line = line(index, entry);
    Matcher quoted = QUOTED.matcher(line);
    String lead = quoted.lookingAt() ? quoted.group() : "";
    boolean isPiped = line.startsWith("|", lead.length());
    return new EntryStyle(lead, false, columns, isPiped, name(index, entry), " — ");
  }

  /**
   * Returns the style of the entry after one in an item of a list.
   *
   * @param firstLine the first line of the item
   * @param lineBefore that of the item before; negative if there is none
   */
  static EntryStyle ofItem(SeedText index, Entry entry, int firstLine, int lineBefore) {
    String bullet = bullet(index, firstLine);
    // Markdown counts by itself: lists in which each number is the same stay so.
    boolean isCounted = lineBefore < 0 || !bullet(index, lineBefore).equals(bullet);
    Matcher dash = DASH.matcher(line(index, entry));
    return new EntryStyle(
        isCounted ? counted(bullet) : bullet,
        isCounted,
        null,
        false,
        name(index, entry),
        dash.find() ? dash.group(1) : " — ");
  }

  private static String bullet(SeedText index, int line) {
    Matcher bullet = BULLET.matcher(index.text(index.line(line)));
    return bullet.lookingAt() ? bullet.group() : "- ";
  }

  /** Returns the bullet with the next number, if it has a number. */
  private static String counted(String bullet) {
    return NUMBER
        .matcher(bullet)
        .replaceFirst(number -> String.valueOf(Integer.parseInt(number.group()) + 1));
  }

  /** Returns the style of the next entry. */
  EntryStyle next() {
    return isCounted ? new EntryStyle(counted(lead), true, columns, isPiped, name, dash) : this;
  }

  private static String line(SeedText index, Entry entry) {
    return index.text(index.line(entry.line() - 1));
  }

  private static Name name(SeedText index, Entry entry) {
    int start = entry.span().start();
    int before = index.codePointBefore(start);
    boolean isReference = index.charAt(start) == '[';
    return before == '`'
        ? Name.CODE
        : before == '(' || before == '<' || isReference ? Name.LINK : Name.BARE;
  }

  /**
   * Returns an entry in this style.
   *
   * @param target the file's path from the folder of the index
   */
  String entry(SeedDescription seed, String target) {
    List<@Nullable Column> all = columns;
    if (all == null) {
      String source = seed.source() == null ? "" : dash + MarkdownText.of(seed.source());
      return lead + named(seed, target, seed.headline()) + (name == Name.LINK ? source : "");
    }
    boolean hasHeadline = all.contains(Column.HEADLINE);
    StringBuilder row = new StringBuilder(lead).append(isPiped ? "| " : "");
    boolean hasFile = all.contains(Column.FILE);
    for (int i = 0; i < all.size(); i++) {
      Column column = all.get(i);
      boolean isFile = column == Column.FILE || !hasFile && column == null && i == 0;
      row.append(i > 0 ? " | " : "");
      row.append(
          isFile ? named(seed, target, hasHeadline ? null : seed.headline()) : cell(column, seed));
    }
    return isPiped ? row.append(" |").toString() : row.toString().stripTrailing();
  }

  private Name name(String target) {
    boolean isSpecial =
        SPECIAL.matcher(target).find()
            || name == Name.BARE && SPECIAL_IF_BARE.matcher(target).find();
    return isSpecial ? Name.LINK : name;
  }

  private String named(SeedDescription seed, String target, @Nullable String words) {
    return switch (name(target)) {
      case CODE -> "`" + target + "`";
      case BARE -> target;
      case LINK ->
          "["
              + MarkdownText.of(words == null ? seed.path() : words)
              + "]("
              + MarkdownText.target(target)
              + ")";
    };
  }

  private static String cell(@Nullable Column column, SeedDescription seed) {
    if (column == null) {
      return "";
    }
    return MarkdownText.of(
        switch (column) {
          case LANGUAGE -> seed.language();
          case HEADLINE -> seed.headline();
          case SOURCE -> seed.source();
          case SHA256 -> seed.sha256();
          case FILE, DIRECTION, ENCODING, ALLOW -> null;
        });
  }
}

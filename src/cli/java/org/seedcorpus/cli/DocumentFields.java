package org.seedcorpus.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.GoalException;

/** What the members of a document mean: {@code text}, {@code id}, … by the names that they have. */
final class DocumentFields {
  /** What a member may mean. */
  enum Meaning {
    TEXT,
    BYTES,
    ID,
    HEADLINE,
    SOURCE,
    LANGUAGE,
    ENCODING;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, Meaning> byName = new HashMap<>();

  private DocumentFields() {}

  /**
   * Returns the names: those of the meanings themselves, unless others are given.
   *
   * @param given each {@code meaning=name}
   * @throws GoalException if there is no such meaning, or a name has two
   */
  static DocumentFields of(List<String> given) throws GoalException {
    Map<Meaning, String> names = new HashMap<>();
    for (Meaning meaning : Meaning.values()) {
      names.put(meaning, meaning.id());
    }
    for (String one : given) {
      int equals = one.indexOf('=');
      Meaning meaning = equals < 0 ? null : meaning(one.substring(0, equals).strip());
      if (meaning == null || equals == one.length() - 1) {
        TreeSet<String> ids = new TreeSet<>();
        List.of(Meaning.values()).forEach(each -> ids.add(each.id()));
        throw new GoalException(
            "--fields must be a list such as text=body,id=url of %s, not “%s”"
                .formatted(String.join(", ", ids), one));
      }
      names.put(meaning, one.substring(equals + 1));
    }
    DocumentFields fields = new DocumentFields();
    for (Meaning meaning : Meaning.values()) {
      String name = names.get(meaning);
      if (name != null && fields.byName.put(name, meaning) != null) {
        throw new GoalException("--fields gives “%s” two meanings".formatted(name));
      }
    }
    return fields;
  }

  private static @Nullable Meaning meaning(String id) {
    for (Meaning meaning : Meaning.values()) {
      if (meaning.id().equals(id)) {
        return meaning;
      }
    }
    return null;
  }

  /** Returns what a member means; null if it means nothing here. */
  @Nullable Meaning of(String member) {
    return byName.get(member);
  }

  /** Returns the name of what a meaning has. */
  String name(Meaning meaning) {
    for (Map.Entry<String, Meaning> one : byName.entrySet()) {
      if (one.getValue() == meaning) {
        return one.getKey();
      }
    }
    throw new IllegalStateException("no name of " + meaning);
  }
}

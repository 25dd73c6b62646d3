package org.seedcorpus.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;

/** Parameters that have one of a few values. */
final class EnumParameter {
  private EnumParameter() {}

  /**
   * Returns the constant of this name, in lower or upper case.
   *
   * @throws GoalException if there is none; the message lists the names
   */
  static <E extends Enum<E>> E parse(String parameter, String value, E[] constants)
      throws GoalException {
    List<String> names =
        Arrays.stream(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    return constants[indexOf(parameter, value, names)];
  }

  /**
   * Returns the severity of this name; empty if the value is {@code none}.
   *
   * @throws GoalException if it is neither
   */
  static Optional<Severity> severity(String parameter, @Nullable String value, String none)
      throws GoalException {
    List<String> names = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      names.add(severity.id());
    }
    names.add(none);
    int index = indexOf(parameter, value == null ? "" : value, names);
    return index == Severity.values().length
        ? Optional.empty()
        : Optional.of(Severity.values()[index]);
  }

  private static int indexOf(String parameter, String value, List<String> names)
      throws GoalException {
    int index = names.indexOf(value.strip().toLowerCase(Locale.ROOT));
    if (index < 0) {
      String last = names.get(names.size() - 1);
      throw new GoalException(
          "%s must be %s or %s, not “%s”%s"
              .formatted(
                  parameter,
                  String.join(", ", names.subList(0, names.size() - 1)),
                  last,
                  value,
                  ClosestName.suggestion(value, names)));
    }
    return index;
  }
}

package org.seedcorpus.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Occurrence;

/**
 * Which rule owns a place that two rules could report: the other one yields, so that a fault is
 * reported once. The table is {@code owners.tsv}.
 */
public final class Owners {
  private static final String RESOURCE = "owners.tsv";
  private static final Owners TABLE = read();

  /** How far the owner's claim goes. */
  public enum Scope {
    /** The other rule yields where the two ranges overlap. */
    RANGE,
    /** The other rule yields in the whole seed. */
    SEED,
    /** None yields: the two report different faults, even on the same range. */
    BOTH
  }

  /**
   * A row of the table.
   *
   * @param owner the rule, or one of its messages: {@code visual-order.seed}
   * @param other the rule that yields
   * @param reason why, for the documentation
   */
  public record Claim(String owner, String other, Scope scope, String reason) {}

  private final List<Claim> claims;
  private final Map<String, Map<String, Scope>> byOther = new HashMap<>();

  private Owners(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (claim.scope() != Scope.BOTH) {
        byOther
            .computeIfAbsent(claim.other(), any -> new HashMap<>())
            .put(claim.owner(), claim.scope());
      }
    }
  }

  /** Returns the rows, in the order of the table. */
  public static List<Claim> claims() {
    return TABLE.claims;
  }

  private static Owners read() {
    try (InputStream in = Owners.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      List<Claim> claims = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        claims.add(new Claim(cells[0], cells[1], Scope.valueOf(cells[2]), cells[3]));
      }
      return new Owners(claims);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Removes what yields to another finding of the same seed. */
  static void apply(FindingCollector found) {
    TABLE.removeYielding(found);
  }

  private void removeYielding(FindingCollector found) {
    Set<String> rules = new HashSet<>();
    boolean yields = false;
    for (Occurrence one : found.occurrences()) {
      yields |= byOther.containsKey(one.rule().id());
      rules.add(one.rule().id());
      rules.add(one.rule().id() + "." + one.message().key());
    }
    if (!yields || rules.size() < 2) {
      return;
    }
    Map<String, Coverage> covered = new HashMap<>();
    found.removeIf(
        one -> {
          Map<String, Scope> owners = byOther.getOrDefault(one.rule().id(), Map.of());
          for (Map.Entry<String, Scope> owner : owners.entrySet()) {
            if (rules.contains(owner.getKey())
                && (owner.getValue() == Scope.SEED
                    || covered
                        .computeIfAbsent(owner.getKey(), id -> Coverage.of(found, id))
                        .overlaps(one.start(), one.end()))) {
              return true;
            }
          }
          return false;
        });
  }
}

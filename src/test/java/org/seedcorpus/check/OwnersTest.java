package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

class OwnersTest {
  private static FindingCollector found(String owner, Span ownerAt, String other, Span otherAt) {
    FindingCollector found =
        new FindingCollector(new RuleInfo(owner, Family.BIDI, Severity.ERROR), null);
    found.at(ownerAt).report("seed");
    found.begin(new RuleInfo(other, Family.BIDI, Severity.WARNING), null);
    found.at(otherAt).report("found");
    return found;
  }

  private static List<String> left(String owner, Span ownerAt, String other, Span otherAt) {
    FindingCollector found = found(owner, ownerAt, other, otherAt);
    Owners.apply(found);
    return found.occurrences().stream().map(one -> one.rule().id()).toList();
  }

  @Test
  void yieldsWhereRangesOverlap() {
    assertThat(left("mojibake", new Span(0, 5), "control-character", new Span(3, 4)))
        .containsExactly("mojibake");
    assertThat(left("mojibake", new Span(0, 3), "control-character", new Span(3, 4)))
        .containsExactly("mojibake", "control-character");
  }

  @Test
  void yieldsInTheWholeSeed() {
    assertThat(left("empty-seed", new Span(0, 0), "body-missing", new Span(9, 10)))
        .containsExactly("empty-seed");
    assertThat(left("visual-order", new Span(0, 5), "misplaced-mark", new Span(90, 91)))
        .containsExactly("visual-order");
  }

  @Test
  void theOwnerStaysWhateverWasFoundFirst() {
    assertThat(left("control-character", new Span(3, 4), "mojibake", new Span(0, 5)))
        .containsExactly("mojibake");
    assertThat(left("repeated-line", new Span(0, 5), "control-character", new Span(0, 5)))
        .containsExactly("repeated-line", "control-character");
  }

  @Test
  void whatYieldsIsNotCounted() {
    RuleInfo control = new RuleInfo("control-character", Family.BIDI, Severity.WARNING);
    FindingCollector found = new FindingCollector(control, null);
    found.at(1, 2).report("found");
    found.at(8, 9).report("found");
    found.begin(new RuleInfo("mojibake", Family.BIDI, Severity.ERROR), null);
    found.at(0, 4).report("found");
    Owners.apply(found);
    assertThat(found.count(control, Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void everyClaimHasAReason() {
    assertThat(Owners.claims())
        .isNotEmpty()
        .allMatch(claim -> claim.reason().endsWith("."))
        .allMatch(claim -> !claim.owner().equals(claim.other()));
  }
}

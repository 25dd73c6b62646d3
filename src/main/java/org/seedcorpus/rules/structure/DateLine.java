package org.seedcorpus.rules.structure;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.text.language.Language;

/** A line that is a date: the names of months and weekdays are CLDR's. */
final class DateLine {
  /** No date is longer: in UTF-16 units. */
  private static final int LONGEST = 60;

  /** Letters that a date may have beside its names: “de”, «ที่», “th”. */
  private static final int MOST_OTHER_LETTERS = 4;

  /** The calendars whose months dates are written in, beside the Gregorian one. */
  private static final List<String> CALENDARS = List.of("gregorian", "persian", "islamic");

  private DateLine() {}

  /** Returns whether the line is a date with the name of a month, or one of numbers alone. */
  static boolean is(String line, Language language) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String rest = UCharacter.toLowerCase(line);
    boolean named = false;
    for (String name : names(language)) {
      int at = rest.indexOf(name);
      if (at >= 0) {
        named = true;
        rest = rest.substring(0, at) + ' ' + rest.substring(at + name.length());
      }
    }
    long letters = rest.codePoints().filter(UCharacter::isLetter).count();
    return named && letters <= MOST_OTHER_LETTERS;
  }

  /** Returns the names of months and weekdays in small letters, the longest first. */
  private static List<String> names(Language language) {
    List<String> names = new ArrayList<>();
    ULocale locale = ULocale.forLanguageTag(language.tag());
    for (String type : CALENDARS) {
      Calendar calendar = Calendar.getInstance(locale.setKeywordValue("calendar", type));
      DateFormatSymbols symbols = new DateFormatSymbols(calendar, locale);
      add(names, symbols.getMonths());
      add(names, symbols.getWeekdays());
    }
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }

  private static void add(List<String> names, String[] more) {
    for (String name : more) {
      if (name.length() > 2) {
        names.add(UCharacter.toLowerCase(name));
      }
    }
  }
}

package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractEvent;

/**
 * Reads one row after another of one file: what it counts towards, and what is wrong with it. What
 * is not certain is not counted; what is counted without a category is counted as unknown.
 */
public final class RowReader {

  /** The first day an episode can have: 1 January 1980. */
  private static final int FIRST_DAY = 3_652;

  private static final int OPEN = Integer.MAX_VALUE;

  private final ExtractPlan plan;
  private final ProblemLog problems;
  private final ChildKey key;
  private final int cells;
  private final int[] positions;
  private final TopicPlan[][] topics;
  private final int child;
  private final int birthColumn;
  private final int familyColumn;
  private final int startColumn;
  private final int endColumn;
  private final int endingColumn;
  private final EventDays events;

  private Fields fields = new Fields();
  private long row;
  private boolean counted;
  private int birth;
  private int start;
  private int end;
  private long packed;

  /**
   * A reader of one file's rows.
   *
   * @param key the key of the run, at most 64 bytes
   * @param problems where problems are noted
   */
  public RowReader(ExtractPlan plan, ExtractHeader header, byte[] key, ProblemLog problems) {
    this.plan = plan;
    this.problems = problems;
    this.key = new ChildKey(key);
    this.cells = header.cells();
    this.positions = header.positions().clone();
    this.topics = plan.families().stream().map(FamilyPlan::topics).toArray(TopicPlan[][]::new);
    this.child = plan.columnOf(ExtractContent.IDENTIFIER);
    this.birthColumn = plan.columnOf(ExtractContent.BIRTH);
    this.familyColumn = plan.columnOf(ExtractContent.FAMILY);
    this.startColumn = plan.columnOf(ExtractContent.START);
    this.endColumn = plan.columnOf(ExtractContent.END);
    this.endingColumn = plan.columnOf(ExtractContent.ENDING);
    this.events = new EventDays(plan, header, problems);
  }

  /**
   * Reads a row.
   *
   * @param number the row's number, for the problems it has
   * @return whether it is counted, and the hash, days and packed row are its
   */
  public boolean read(Fields row, long number) {
    this.fields = row;
    this.row = number;
    this.counted = true;
    if (row.count() != cells) {
      exclude(RowProblem.CELLS, ProblemLog.WHOLE_ROW);
      return false;
    }
    for (int position : positions) {
      if (position >= 0) {
        row.trim(position);
      }
    }
    if (isEmpty(child)) {
      exclude(RowProblem.CHILD_MISSING, child);
    }
    readDays();
    int family = readFamily();
    if (family >= 0) {
      readCounts(family);
    }
    if (counted) {
      key.hash(fields.bytes, from(child), to(child));
    }
    return counted;
  }

  /** What the row counts towards. */
  public long packed() {
    return packed;
  }

  /** The first half of the child's hash. */
  public long hashHigh() {
    return key.high();
  }

  /** The second half of the child's hash. */
  public long hashLow() {
    return key.low();
  }

  /**
   * The episode's first day in days since 1970; {@link EpisodeDays#UNKNOWN} where there is none.
   */
  public int start() {
    return start == DayText.MISSING ? EpisodeDays.UNKNOWN : start;
  }

  /** The episode's last day in days since 1970; {@link EpisodeDays#OPEN} while it lasts. */
  public int end() {
    return end;
  }

  private void readDays() {
    start = day(startColumn);
    end = day(endColumn);
    birth = day(birthColumn);
    checkBirth();
    checkStart();
    checkEnd();
  }

  private void checkBirth() {
    if (birth == DayText.MISSING) {
      note(RowProblem.BIRTH_MISSING, birthColumn);
    } else if (birth == DayText.UNREADABLE) {
      note(RowProblem.BIRTH_UNREADABLE, birthColumn);
      birth = DayText.MISSING;
    } else if (!plan.births().isPossible(birth)) {
      note(RowProblem.BIRTH_IMPOSSIBLE, birthColumn);
      birth = DayText.MISSING;
    }
  }

  private void checkStart() {
    if (start == DayText.MISSING) {
      note(RowProblem.START_MISSING, startColumn);
    } else if (start == DayText.UNREADABLE) {
      exclude(RowProblem.START_UNREADABLE, startColumn);
      start = DayText.MISSING;
    } else if (start < FIRST_DAY || start > plan.asOf()) {
      exclude(RowProblem.START_IMPOSSIBLE, startColumn);
      start = DayText.MISSING;
    } else if (birth != DayText.MISSING && start < birth) {
      exclude(RowProblem.START_BEFORE_BIRTH, startColumn);
    }
  }

  private void checkEnd() {
    if (end == DayText.MISSING) {
      end = OPEN;
    } else if (end == DayText.UNREADABLE) {
      exclude(RowProblem.END_UNREADABLE, endColumn);
      end = OPEN;
    } else if (end < FIRST_DAY || (start != DayText.MISSING && end < start)) {
      exclude(RowProblem.END_BEFORE_START, endColumn);
    } else if (end > plan.asOf()) {
      note(RowProblem.END_IN_FUTURE, endColumn);
    }
  }

  private int readFamily() {
    if (isEmpty(familyColumn)) {
      exclude(RowProblem.FAMILY_MISSING, familyColumn);
      return CodeTable.NOT_FOUND;
    }
    int family = plan.familyCodes().find(fields.bytes, from(familyColumn), to(familyColumn));
    if (family == CodeTable.NOT_FOUND) {
      exclude(RowProblem.FAMILY_UNKNOWN, familyColumn);
    }
    return family;
  }

  private void readCounts(int family) {
    packed = PackedRow.ofFamily(family);
    for (int topic = 0; topic < topics[family].length; topic++) {
      packed = PackedRow.withCategory(packed, topic, category(topics[family][topic]));
    }
    int ending = ending();
    if (!counted) {
      return;
    }
    countCensus();
    countYear(ending);
    packed = events.count(packed, fields, row);
  }

  private int category(TopicPlan topic) {
    return switch (topic.column()) {
      case TopicPlan.FROM_BIRTH -> yearGroup(topic);
      case TopicPlan.FROM_START -> duration(topic);
      default -> written(topic);
    };
  }

  private int yearGroup(TopicPlan topic) {
    int group = birth == DayText.MISSING ? -1 : plan.births().yearGroup(birth);
    boolean inSchool = group >= 0 && group < topic.steps().length;
    return inSchool ? topic.steps()[group] : topic.unknown();
  }

  private int duration(TopicPlan topic) {
    if (start == DayText.MISSING || start > plan.census()) {
      return topic.unknown();
    }
    int days = plan.census() - start;
    int band = 0;
    while (days > topic.steps()[band]) {
      band++;
    }
    return band;
  }

  private int written(TopicPlan topic) {
    if (isEmpty(topic.column())) {
      return topic.unknown();
    }
    int column = topic.column();
    int found = topic.codes().find(fields.bytes, from(column), to(column));
    if (found == CodeTable.NOT_FOUND) {
      note(RowProblem.CODE_UNKNOWN, column);
      return topic.unknown();
    }
    return found;
  }

  private int ending() {
    if (isEmpty(endingColumn)) {
      return ExtractPlan.OTHER;
    }
    int ending = plan.endingCodes().find(fields.bytes, from(endingColumn), to(endingColumn));
    if (ending == CodeTable.NOT_FOUND) {
      note(RowProblem.CODE_UNKNOWN, endingColumn);
      return ExtractPlan.OTHER;
    }
    return ending;
  }

  private void countCensus() {
    boolean open = (start == DayText.MISSING || start <= plan.census()) && end >= plan.census();
    if (!open) {
      return;
    }
    if (plan.census() < firstSchoolDay()) {
      note(RowProblem.BELOW_SCHOOL_AGE, birthColumn);
    } else if (plan.census() > lastSchoolDay()) {
      note(RowProblem.ABOVE_SCHOOL_AGE, birthColumn);
    } else {
      packed = PackedRow.with(packed, ExtractEvent.CENSUS);
    }
  }

  /** Counts what is certain of the year: without a first day, only an end within it. */
  private void countYear(int ending) {
    int last = Math.min(end, lastSchoolDay());
    boolean ended =
        end >= Math.max(plan.yearFirst(), firstSchoolDay())
            && end <= Math.min(plan.yearLast(), lastSchoolDay());
    boolean any = ended;
    if (start != DayText.MISSING) {
      int first = Math.max(start, firstSchoolDay());
      any = first <= Math.min(last, plan.yearLast()) && last >= plan.yearFirst();
      if (any && first >= plan.yearFirst()) {
        packed = PackedRow.with(packed, ExtractEvent.STARTS);
      }
      if (first < plan.yearFirst() && last >= plan.yearFirst() - 1) {
        packed = PackedRow.atYearStart(packed);
      }
    }
    packed = any ? PackedRow.with(packed, ExtractEvent.ANY_POINT) : packed;
    packed = ended ? withEnding(ending) : packed;
  }

  private long withEnding(int ending) {
    long ended = PackedRow.with(packed, ExtractEvent.ENDS);
    return switch (ending) {
      case ExtractPlan.RETURNED -> PackedRow.with(ended, ExtractEvent.RETURNED_TO_SCHOOL);
      case ExtractPlan.LEFT -> PackedRow.with(ended, ExtractEvent.LEFT_AREA);
      default -> ended;
    };
  }

  private int firstSchoolDay() {
    return birth == DayText.MISSING ? Integer.MIN_VALUE : plan.births().firstDay(birth);
  }

  private int lastSchoolDay() {
    return birth == DayText.MISSING ? OPEN : plan.births().lastDay(birth);
  }

  private int day(int column) {
    return DayText.read(fields.bytes, from(column), to(column));
  }

  private boolean isEmpty(int column) {
    return positions[column] < 0 || from(column) == to(column);
  }

  private int from(int column) {
    return fields.from[positions[column]];
  }

  private int to(int column) {
    return fields.to[positions[column]];
  }

  private void note(RowProblem problem, int column) {
    problems.add(problem, column, row);
  }

  private void exclude(RowProblem problem, int column) {
    problems.add(problem, column, row);
    counted = false;
  }
}

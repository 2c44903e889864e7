package uk.seslip.ehecme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * Holds the same inputs to the same bytes: no clock, no console, nothing from the machine's
 * settings.
 */
@AnalyzeClasses(packages = Product.ROOT, importOptions = Product.OnlyMain.class)
class ForbiddenCallsTest {

  private static final String COMMAND_LINE = Product.ROOT + ".cli..";

  private static final Set<String> CLOCK =
      Set.of(
          "Calendar.getInstance",
          "Clock.system",
          "Clock.systemDefaultZone",
          "Clock.systemUTC",
          "Date.<init>()",
          "GregorianCalendar.<init>()",
          "Instant.now",
          "LocalDate.now",
          "LocalDateTime.now",
          "LocalTime.now",
          "MonthDay.now",
          "OffsetDateTime.now",
          "System.currentTimeMillis",
          "Year.now",
          "YearMonth.now",
          "ZonedDateTime.now");

  private static final Set<String> CONSOLE =
      Set.of(
          "System.out",
          "System.err",
          "System.in",
          "System.console",
          "System.exit",
          "Runtime.exit",
          "Runtime.halt",
          "Throwable.printStackTrace()",
          "Exception.printStackTrace()");

  private static final Set<String> DEFAULT_CHARSET =
      Set.of(
          "ByteArrayOutputStream.toString()",
          "Charset.defaultCharset",
          "FileReader.<init>(File)",
          "FileReader.<init>(String)",
          "FileWriter.<init>(File)",
          "FileWriter.<init>(File, boolean)",
          "FileWriter.<init>(String)",
          "FileWriter.<init>(String, boolean)",
          "InputStreamReader.<init>(InputStream)",
          "OutputStreamWriter.<init>(OutputStream)",
          "PrintStream.<init>(OutputStream)",
          "PrintStream.<init>(OutputStream, boolean)",
          "PrintWriter.<init>(File)",
          "PrintWriter.<init>(OutputStream)",
          "PrintWriter.<init>(OutputStream, boolean)",
          "PrintWriter.<init>(String)",
          "Scanner.<init>(File)",
          "Scanner.<init>(InputStream)",
          "Scanner.<init>(Path)",
          "String.<init>(byte[])",
          "String.<init>(byte[], int, int)",
          "String.getBytes()");

  /**
   * {@code String.formatted} is left for sentences: the command line sets the language of a run.
   */
  private static final Set<String> DEFAULT_LANGUAGE_OR_ZONE =
      Set.of(
          "Collator.getInstance()",
          "DateTimeFormatter.ofPattern(String)",
          "DateTimeFormatterBuilder.toFormatter()",
          "DecimalFormat.<init>()",
          "DecimalFormat.<init>(String)",
          "DecimalFormatSymbols.<init>()",
          "DecimalFormatSymbols.getInstance()",
          "Formatter.<init>()",
          "Formatter.<init>(Appendable)",
          "Locale.getDefault",
          "MessageFormat.<init>(String)",
          "MessageFormat.format(String, Object[])",
          "NumberFormat.getInstance()",
          "NumberFormat.getIntegerInstance()",
          "NumberFormat.getNumberInstance()",
          "NumberFormat.getPercentInstance()",
          "PrintStream.format(String, Object[])",
          "PrintStream.printf(String, Object[])",
          "PrintWriter.format(String, Object[])",
          "PrintWriter.printf(String, Object[])",
          "SimpleDateFormat.<init>()",
          "SimpleDateFormat.<init>(String)",
          "String.format(String, Object[])",
          "String.toLowerCase()",
          "String.toUpperCase()",
          "TimeZone.getDefault",
          "ZoneId.systemDefault");

  @ArchTest
  static final ArchRule onlyTheCommandLineReadsAClock =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND_LINE)
          .should()
          .accessTargetWhere(JavaUses.anyOf("a clock", CLOCK));

  @ArchTest
  static final ArchRule onlyTheCommandLineSpeaksAndEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND_LINE)
          .should()
          .accessTargetWhere(JavaUses.anyOf("the console or the process", CONSOLE));

  @ArchTest
  static final ArchRule nothingDependsOnTheMachinesCharset =
      noClasses()
          .should()
          .accessTargetWhere(JavaUses.anyOf("the default charset", DEFAULT_CHARSET));

  @ArchTest
  static final ArchRule nothingDependsOnTheMachinesLanguageOrZone =
      noClasses()
          .should()
          .accessTargetWhere(
              JavaUses.anyOf("the default language or zone", DEFAULT_LANGUAGE_OR_ZONE));
}

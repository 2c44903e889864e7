-- The same validation and counts as 'ehecme aggregate', written for DuckDB from docs/aggregate.md and not from the program.
-- $FILE, $CENSUS, $YEAR_FIRST, $YEAR_LAST and $AS_OF are filled in; the table code(list, written, means) holds the accepted spellings.
-- One statement ends at each line that is a semicolon alone.
CREATE OR REPLACE MACRO day_of(x) AS CASE WHEN x = '' THEN NULL ELSE coalesce(try_cast(x AS DATE), try_strptime(x, '%d/%m/%Y')::DATE) END
;
CREATE OR REPLACE MACRO first_school_day(b) AS CASE
  WHEN b IS NULL THEN DATE '0001-01-01'
  WHEN month(b) <= 3 THEN make_date(year(b) + 5, 3, 31)
  WHEN month(b) <= 8 THEN make_date(year(b) + 5, 8, 31)
  ELSE make_date(year(b) + 5, 12, 31) END
;
CREATE OR REPLACE MACRO end_of_june(y) AS make_date(y, 6, 30)
;
CREATE OR REPLACE MACRO last_friday(d) AS d - ((dayofweek(d) + 2) % 7)::INTEGER
;
CREATE OR REPLACE MACRO last_school_day(b) AS CASE
  WHEN b IS NULL THEN DATE '9999-12-31'
  ELSE last_friday(end_of_june(year(b) + 16 + (month(b) >= 9)::INTEGER)) END
;
CREATE OR REPLACE TEMP TABLE cells AS
  SELECT upper(trim(coalesce("Child ID", ''))) AS child,
         trim(coalesce("Date of birth", '')) AS birth_text,
         lower(trim(coalesce("Register", ''))) AS family_text,
         trim(coalesce("Start date", '')) AS start_text,
         trim(coalesce("End date", '')) AS end_text,
         lower(trim(coalesce("End reason", ''))) AS ending_text,
         lower(trim(coalesce("Sex", ''))) AS sex_text,
         lower(trim(coalesce("Primary reason", ''))) AS reason_text,
         lower(trim(coalesce("Previous setting", ''))) AS setting_text,
         lower(trim(coalesce("SEN", ''))) AS sen_text,
         lower(trim(coalesce("Social care", ''))) AS care_text,
         trim(coalesce("S437 notice date", '')) AS notice_text
  FROM read_csv('$FILE', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
;
CREATE OR REPLACE TEMP TABLE typed AS
WITH days AS (
  SELECT cells.rowid AS place, cells.*, day_of(birth_text) AS birth_day, day_of(start_text) AS start_day, day_of(end_text) AS end_day,
         day_of(notice_text) AS notice_day, f.means AS family
  FROM cells LEFT JOIN code f ON f.list = 'family' AND f.written = family_text)
SELECT place, child, family_text, family, start_text, end_text, birth_text, notice_text, start_day, end_day, birth_day, notice_day,
       CASE WHEN birth_day BETWEEN DATE '$AS_OF' - INTERVAL 30 YEAR AND DATE '$AS_OF' THEN birth_day END AS birth,
       ending_text, e.means AS ending, sex_text, s.means AS sex, reason_text, r.means AS reason, setting_text, p.means AS setting,
       sen_text, n.means AS sen, care_text, c.means AS care
FROM days
LEFT JOIN code e ON e.list = 'ending' AND e.written = ending_text
LEFT JOIN code s ON s.list = 'sex' AND s.written = sex_text
LEFT JOIN code r ON r.list = 'reason ' || family AND r.written = reason_text
LEFT JOIN code p ON p.list = 'prior_setting' AND p.written = setting_text
LEFT JOIN code n ON n.list = 'sen_provision' AND n.written = sen_text
LEFT JOIN code c ON c.list = 'social_care_status' AND c.written = care_text
;
CREATE OR REPLACE TEMP TABLE episode AS
WITH judged AS (
  SELECT *,
         start_text <> '' AND start_day IS NULL AS start_unreadable,
         start_day < DATE '1980-01-01' OR start_day > DATE '$AS_OF' AS start_impossible,
         end_text <> '' AND end_day IS NULL AS end_unreadable
  FROM typed),
usable AS (
  SELECT *, CASE WHEN start_impossible THEN NULL ELSE start_day END AS first_day,
         coalesce(end_day, DATE '9999-12-31') AS last_day
  FROM judged),
ruled AS (
  SELECT *, coalesce(first_day < birth, false) AS start_before_birth,
         coalesce(end_day < DATE '1980-01-01' OR end_day < first_day, false) AS end_before_start
  FROM usable),
windowed AS (
  SELECT *,
         child <> '' AND family IS NOT NULL AND NOT start_unreadable AND NOT coalesce(start_impossible, false)
           AND NOT start_before_birth AND NOT end_unreadable AND NOT end_before_start AS counted,
         first_school_day(birth) AS school_from, last_school_day(birth) AS school_to,
         (first_day IS NULL OR first_day <= DATE '$CENSUS') AND last_day >= DATE '$CENSUS' AS open
  FROM ruled),
dated AS (
  SELECT *, greatest(first_day, school_from) AS from_day, least(last_day, school_to) AS to_day,
         last_day >= greatest(DATE '$YEAR_FIRST', school_from) AND last_day <= least(DATE '$YEAR_LAST', school_to) AS ended
  FROM windowed)
SELECT place, child, family, counted, first_day, last_day, birth,
       counted AND open AND DATE '$CENSUS' BETWEEN school_from AND school_to AS census,
       counted AND CASE WHEN first_day IS NULL THEN ended
                        ELSE from_day <= least(to_day, DATE '$YEAR_LAST') AND to_day >= DATE '$YEAR_FIRST' END AS any_point,
       counted AND coalesce(from_day <= least(to_day, DATE '$YEAR_LAST') AND to_day >= DATE '$YEAR_FIRST'
                            AND from_day >= DATE '$YEAR_FIRST' AND first_day IS NOT NULL, false) AS started,
       counted AND coalesce(first_day IS NOT NULL AND from_day < DATE '$YEAR_FIRST'
                            AND to_day >= DATE '$YEAR_FIRST' - 1, false) AS at_year_start,
       counted AND ended AS ended,
       counted AND ended AND coalesce(ending = 'returned_to_school', false) AS returned,
       counted AND ended AND coalesce(ending = 'left_area', false) AS left_area,
       CASE WHEN counted AND notice_day BETWEEN DATE '$YEAR_FIRST' AND DATE '$YEAR_LAST' THEN 1 ELSE 0 END AS notices,
       coalesce(sex, 'Unknown') AS sex, coalesce(reason, 'Unknown') AS reason,
       coalesce(setting, 'Elsewhere or unknown') AS setting,
       coalesce(sen, 'Unknown') AS sen, coalesce(care, 'Unknown') AS care,
       CASE WHEN birth IS NULL THEN 'Unknown'
            ELSE coalesce((['Reception', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Year 6', 'Year 7', 'Year 8', 'Year 9',
                   'Year 10', 'Year 11'])[year(DATE '$CENSUS') - year(birth) - (month(birth) >= 9)::INTEGER - 3], 'Unknown') END AS year_group,
       CASE WHEN first_day IS NULL OR first_day > DATE '$CENSUS' THEN 'Unknown'
            WHEN DATE '$CENSUS' - first_day < 14 THEN 'Less than 2 weeks'
            WHEN DATE '$CENSUS' - first_day < 28 THEN '2 to 4 weeks'
            WHEN DATE '$CENSUS' - first_day < 56 THEN '4 to 8 weeks'
            WHEN DATE '$CENSUS' - first_day < 84 THEN '8 to 12 weeks'
            WHEN DATE '$CENSUS' - first_day < 182 THEN '12 to 26 weeks'
            WHEN DATE '$CENSUS' - first_day <= 364 THEN '26 to 52 weeks'
            ELSE 'Over 52 weeks' END AS duration,
       child = '' AS child_missing,
       family_text = '' AS family_missing,
       family_text <> '' AND family IS NULL AS family_unknown,
       start_unreadable, coalesce(start_impossible, false) AS start_impossible, start_before_birth,
       end_unreadable, end_before_start,
       counted AND open AND DATE '$CENSUS' < school_from AS below_school_age,
       counted AND open AND DATE '$CENSUS' > school_to AS above_school_age,
       start_text = '' AS start_missing,
       NOT end_before_start AND coalesce(end_day > DATE '$AS_OF', false) AS end_in_future,
       birth_text = '' AS birth_missing,
       birth_text <> '' AND birth_day IS NULL AS birth_unreadable,
       birth_day IS NOT NULL AND birth IS NULL AS birth_impossible,
       (family IS NOT NULL AND sex_text <> '' AND sex IS NULL)::INTEGER
         + (family IN ('EHE', 'CME') AND reason_text <> '' AND reason IS NULL)::INTEGER
         + (family = 'EHE' AND setting_text <> '' AND setting IS NULL)::INTEGER
         + (family IN ('EHE', 'CME') AND sen_text <> '' AND sen IS NULL)::INTEGER
         + (family IN ('EHE', 'CME') AND care_text <> '' AND care IS NULL)::INTEGER
         + (family IS NOT NULL AND ending_text <> '' AND ending IS NULL)::INTEGER AS codes_unknown,
       counted AND notice_text <> '' AND notice_day IS NULL AS event_unreadable
FROM dated
;
CREATE OR REPLACE TEMP TABLE several AS
SELECT child FROM episode WHERE counted GROUP BY child HAVING count(*) > 1
;
CREATE OR REPLACE TEMP TABLE ordered AS
WITH mine AS (SELECT * FROM episode SEMI JOIN several USING (child) WHERE counted),
marked AS (
  SELECT *, coalesce(lag(last_day) OVER w = last_day AND lag(first_day) OVER w IS NOT DISTINCT FROM first_day, false) AS repeated
  FROM mine WINDOW w AS (PARTITION BY child, family ORDER BY first_day NULLS FIRST, last_day, place))
SELECT *, bool_or(at_year_start) OVER (PARTITION BY child, family) AS was_there,
       row_number() OVER (PARTITION BY child, family ORDER BY census DESC, first_day DESC NULLS LAST, last_day, place) AS by_census,
       row_number() OVER (PARTITION BY child, family ORDER BY started DESC, first_day NULLS LAST, last_day, place) AS by_start,
       row_number() OVER (PARTITION BY child, family ORDER BY any_point DESC, place) AS by_any,
       row_number() OVER (PARTITION BY child, family ORDER BY ended DESC, place) AS by_end,
       row_number() OVER (PARTITION BY child, family ORDER BY returned DESC, place) AS by_return,
       row_number() OVER (PARTITION BY child, family ORDER BY left_area DESC, place) AS by_leaving,
       coalesce(max(last_day) OVER (PARTITION BY child, family
         ORDER BY coalesce(first_day, least(last_day, DATE '$AS_OF')), last_day, place
         ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) >= coalesce(first_day, least(last_day, DATE '$AS_OF')), false) AS overlapping,
       bool_or(census AND family = 'EHE') OVER (PARTITION BY child) AND bool_or(census AND family = 'CME') OVER (PARTITION BY child) AS two
FROM marked WHERE NOT repeated
;
CREATE OR REPLACE TEMP TABLE counted AS
WITH once AS (
  SELECT family, census, any_point, started AND NOT at_year_start AS started, ended, returned, left_area, notices,
         sex, year_group, reason, setting, sen, care, duration
  FROM episode ANTI JOIN several USING (child) WHERE counted
  UNION ALL
  SELECT family, census AND by_census = 1, any_point AND by_any = 1, started AND by_start = 1 AND NOT was_there, ended AND by_end = 1,
         returned AND by_return = 1, left_area AND by_leaving = 1, notices, sex, year_group, reason, setting, sen, care, duration
  FROM ordered)
SELECT family,
       CASE WHEN grouping(sex) = 0 THEN 'sex' WHEN grouping(year_group) = 0 THEN 'year_group' WHEN grouping(reason) = 0 THEN 'reason'
            WHEN grouping(setting) = 0 THEN 'prior_setting' WHEN grouping(sen) = 0 THEN 'sen_provision'
            WHEN grouping(care) = 0 THEN 'social_care_status' WHEN grouping(duration) = 0 THEN 'duration' ELSE '' END AS topic,
       coalesce(sex, year_group, reason, setting, sen, care, duration, '') AS category,
       count(*) FILTER (census) AS census, count(*) FILTER (any_point) AS any_point, count(*) FILTER (started) AS started,
       count(*) FILTER (ended) AS ended, count(*) FILTER (returned) AS returned, count(*) FILTER (left_area) AS left_area,
       sum(notices)::BIGINT AS notices
FROM once
GROUP BY GROUPING SETS ((family), (family, sex), (family, year_group), (family, reason), (family, setting), (family, sen), (family, care),
                        (family, duration))
;
CREATE OR REPLACE TEMP TABLE problem AS
SELECT count(*) FILTER (child_missing) AS child_missing, count(*) FILTER (family_missing) AS family_missing,
       count(*) FILTER (family_unknown) AS family_unknown, count(*) FILTER (start_unreadable) AS start_unreadable,
       count(*) FILTER (start_impossible) AS start_impossible, count(*) FILTER (start_before_birth) AS start_before_birth,
       count(*) FILTER (end_unreadable) AS end_unreadable, count(*) FILTER (end_before_start) AS end_before_start,
       (SELECT count(*) FROM episode SEMI JOIN several USING (child) WHERE counted) - (SELECT count(*) FROM ordered) AS duplicate_row,
       count(*) FILTER (below_school_age) AS below_school_age, count(*) FILTER (above_school_age) AS above_school_age,
       count(*) FILTER (start_missing) AS start_missing, count(*) FILTER (end_in_future) AS end_in_future,
       count(*) FILTER (birth_missing) AS birth_missing, count(*) FILTER (birth_unreadable) AS birth_unreadable,
       count(*) FILTER (birth_impossible) AS birth_impossible, sum(codes_unknown)::BIGINT AS code_unknown,
       count(*) FILTER (event_unreadable) AS event_unreadable,
       (SELECT count(*) FROM ordered WHERE overlapping) AS overlapping_episodes,
       (SELECT count(*) FROM ordered WHERE two AND census) AS two_families,
       count(*) AS all_rows, count(*) FILTER (counted) AS kept
FROM episode

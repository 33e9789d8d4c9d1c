// The statements about places and who goes there.

/** cities as JSON, carrier. A place that is not served stays in the table, or comes into it, without the carrier. */
export const REPLACE_CITIES = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb)
    AS city(code text, name text, department_code text, department_name text, cod boolean, served boolean)
  ), own AS (
    SELECT ?::text AS carrier
  ), dropped AS (
    UPDATE shipping_city
    SET carriers = array_remove(carriers, own.carrier), no_cod_carriers = array_remove(no_cod_carriers, own.carrier),
        updated_at = now()
    FROM own WHERE own.carrier = ANY(carriers) AND code NOT IN (SELECT code FROM given)
  )
  INSERT INTO shipping_city
    (code, name, department_code, department_name, carriers, no_cod_carriers, created_at, updated_at)
  SELECT code, name, department_code, department_name,
         CASE WHEN served IS FALSE THEN ARRAY[]::text[] ELSE ARRAY[carrier] END,
         CASE WHEN cod IS FALSE AND served IS NOT FALSE THEN ARRAY[carrier] ELSE ARRAY[]::text[] END, now(), now()
  FROM given, own
  ON CONFLICT (code) DO UPDATE SET
    name = excluded.name, department_code = excluded.department_code, department_name = excluded.department_name,
    carriers = CASE WHEN (SELECT carrier FROM own) = ANY(shipping_city.carriers) AND cardinality(excluded.carriers) > 0
               THEN shipping_city.carriers
               ELSE array_remove(shipping_city.carriers, (SELECT carrier FROM own)) || excluded.carriers END,
    no_cod_carriers = array_remove(COALESCE(shipping_city.no_cod_carriers, ARRAY[]::text[]), (SELECT carrier FROM own))
                      || excluded.no_cod_carriers,
    updated_at = now()`

/** carrier. How many places are known to be served, and since when its lists have been short. */
export const KNOWN_COVERAGE = `
  SELECT (SELECT count(*)::int FROM shipping_city c WHERE a.carrier = ANY(c.carriers) AND c.deleted_at IS NULL) AS known,
         a.cities_short_since AS short_since, now() AS now
  FROM carrier_account a WHERE a.carrier = ?`

/** is short, carrier */
export const WRITE_SHORT_LIST = `
  UPDATE carrier_account SET cities_short_since = CASE WHEN ? THEN COALESCE(cities_short_since, now()) END
  WHERE carrier = ?`

/** Changes whenever a row does. */
export const CITIES_VERSION = `
  SELECT count(*) || '@' || COALESCE(max(updated_at)::text, '') AS version
  FROM shipping_city WHERE deleted_at IS NULL`

const COLUMNS = "code, name, department_code, department_name, carriers, no_cod_carriers"

export const LIST_CITIES = `SELECT ${COLUMNS} FROM shipping_city WHERE deleted_at IS NULL`

/** code */
export const FIND_CITY = `SELECT ${COLUMNS} FROM shipping_city WHERE code = ? AND deleted_at IS NULL`

export const CARRIERS_WITH_CITIES = `
  SELECT DISTINCT unnest(carriers) AS carrier FROM shipping_city WHERE deleted_at IS NULL`

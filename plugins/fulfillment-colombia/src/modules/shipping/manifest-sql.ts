// The statements of dispatch manifests. Times are the database's; each statement is true on its own.

const TEXTS = `ARRAY(SELECT jsonb_array_elements_text(?::jsonb))`

/** id, carrier, guides_key, guides as JSON, fulfillment_ids as JSON, actor_id. The same guides have one list. */
export const OPEN_MANIFEST = `
  INSERT INTO shipping_manifest (id, carrier, guides_key, guides, fulfillment_ids, actor_id, created_at, updated_at)
  VALUES (?, ?, ?, ${TEXTS}, ${TEXTS}, ?, now(), now())
  ON CONFLICT DO NOTHING`

/** carrier, guides_key */
export const FIND_MANIFEST = `SELECT * FROM shipping_manifest WHERE carrier = ? AND guides_key = ?`

/**
 * seconds, id, again. What was refused may be asked for at any time; what was not answered, or whose asker died, only
 * by somebody who knows that.
 */
export const BEGIN_MANIFEST = `
  UPDATE shipping_manifest
  SET state = 'sent', attempts = attempts + 1, lease_until = now() + ? * interval '1 second', error = NULL,
      error_kind = NULL, updated_at = now()
  WHERE id = ? AND (state IN ('planned', 'failed')
    OR (?::boolean AND (state = 'unknown' OR (state = 'sent' AND lease_until < now()))))
  RETURNING attempts`

/** id */
export const READ_MANIFEST = `
  SELECT *, state = 'sent' AND lease_until >= now() AS is_busy FROM shipping_manifest WHERE id = ?`

/** number, content, id. Of two answers to one list the first counts. */
export const COMPLETE_MANIFEST = `
  UPDATE shipping_manifest
  SET state = 'done', number = ?, content = ?, error = NULL, error_kind = NULL, lease_until = NULL, done_at = now(),
      updated_at = now()
  WHERE id = ? AND state <> 'done'`

/** state, error, error_kind, id */
export const FAIL_MANIFEST = `
  UPDATE shipping_manifest
  SET state = ?, error = ?, error_kind = ?, lease_until = NULL, updated_at = now()
  WHERE id = ? AND state <> 'done'`

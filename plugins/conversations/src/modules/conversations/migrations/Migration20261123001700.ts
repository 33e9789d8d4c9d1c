import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand: a unique index of a data model ends with `WHERE deleted_at IS NULL`, so a soft delete would free
 * its key, and it cannot be limited to rows of one state.
 */
const INDEXES: Record<string, string> = {
  IDX_conversation_message_wamid_hash_forever:
    'unique index %s on "conversation_message" ("phone_number_id", "wamid_hash") where wamid_hash is not null',
  // A second guard for as long as the wamid is kept: the hash changes with the app secret.
  IDX_conversation_message_wamid_forever:
    'unique index %s on "conversation_message" ("phone_number_id", "wamid") where wamid is not null',
  IDX_conversation_message_idempotency_key_forever:
    'unique index %s on "conversation_message" ("idempotency_key") where idempotency_key is not null',
  IDX_conversation_message_turn_forever:
    'unique index %s on "conversation_message" ("turn_id", "turn_index") where turn_id is not null',
  IDX_conversation_message_sequence_forever:
    'unique index %s on "conversation_message" ("conversation_id", "sequence")',
  IDX_conversation_message_queued: `index %s on "conversation_message" ("phone_number_id", "next_attempt_at") where status = 'queued'`,
  IDX_conversation_message_dispatched:
    'index %s on "conversation_message" ("phone_number_id", "dispatched_at") where dispatched_at is not null',
  IDX_conversation_reply_turn_open: `unique index %s on "conversation_reply_turn" ("conversation_id") where state = 'open'`,
  IDX_conversation_reply_turn_due: `index %s on "conversation_reply_turn" ("next_emit_at") where state = 'open'`,
  IDX_conversation_thread_of_contact:
    'unique index %s on "conversation_thread" ("contact_id", "channel", "phone_number_id") where deleted_at is null',
}

export class Migration20261123001700 extends Migration {
  override async up(): Promise<void> {
    for (const [name, definition] of Object.entries(INDEXES)) {
      this.addSql(`create ${definition.replace("%s", `if not exists "${name}"`)};`)
    }
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "${name}";`)
    }
  }
}

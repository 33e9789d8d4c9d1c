import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Accent-blind Spanish stems under the name that Medusa's search provider looks for. */
export class Migration20261128040000 extends Migration {
  override async up(): Promise<void> {
    // An extension that is there needs no privilege; making one may need the server's administrator.
    this.addSql(`
      DO $$
      BEGIN
        BEGIN
          CREATE EXTENSION IF NOT EXISTS unaccent;
          CREATE EXTENSION IF NOT EXISTS pg_trgm;
        EXCEPTION WHEN OTHERS THEN
          RAISE EXCEPTION 'The search needs the PostgreSQL extensions unaccent and pg_trgm, and this user cannot create them (%). Let an administrator run in this database: CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; Then migrate again.', SQLERRM;
        END;
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_spanish') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_spanish (COPY = spanish);
          ALTER TEXT SEARCH CONFIGURATION medusa_search_spanish
            ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
        END IF;
      END
      $$;
    `)
  }

  override async down(): Promise<void> {
    // The extensions stay: others may use them.
    this.addSql("DROP TEXT SEARCH CONFIGURATION IF EXISTS medusa_search_spanish;")
  }
}

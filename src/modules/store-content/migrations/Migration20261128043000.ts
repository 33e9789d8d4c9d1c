import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128043000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "store_page" ("id" text not null, "slug" text not null, "title" text not null, "body" text not null, "version" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "store_page_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_store_page_slug_unique" on "store_page" ("slug") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_store_page_deleted_at" on "store_page" ("deleted_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "store_page" cascade;`)
  }
}

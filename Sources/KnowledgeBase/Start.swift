import GRDB

/// The one definition of the database, as it stands in `schema.sql`.
let schema = String(decoding: PackageResources.schema_sql, as: UTF8.self)

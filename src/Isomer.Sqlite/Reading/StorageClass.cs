using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>What SQLite keeps a single value as, whatever its column declares. https://www.sqlite.org/datatype3.html</summary>
internal enum StorageClass : byte
{
    Integer = raw.SQLITE_INTEGER,
    Real = raw.SQLITE_FLOAT,
    Text = raw.SQLITE_TEXT,
    Blob = raw.SQLITE_BLOB,
    Null = raw.SQLITE_NULL,
}

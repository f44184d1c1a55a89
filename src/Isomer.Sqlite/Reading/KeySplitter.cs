using Isomer.Engines;

namespace Isomer.Sqlite;

/// <summary>Finds the keys at which a table is split, by walking over its keys once; SQLite skips rows without decoding them.</summary>
internal static class KeySplitter
{
    public static List<KeyRange> Split(
        ReaderConnection connection, string table, SplitKey key, long rowsPerRange, CancellationToken cancellationToken)
    {
        var name = "t." + SqliteText.Quote(key.Name);
        var from = "FROM main." + SqliteText.Quote(table) + " AS t";
        var ranges = new List<KeyRange>();
        KeyValue? start = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var offset = KeyValue.From(rowsPerRange);
            var next = start is null
                ? First(connection, $"SELECT {name} {from} ORDER BY {name} LIMIT 1 OFFSET ?1", offset)
                : First(connection, $"SELECT {name} {from} WHERE {name} >= ?1 ORDER BY {name} LIMIT 1 OFFSET ?2", start, offset);
            if (next is not null && next == start)
            {
                // More rows share the first column of a key than a range shall hold.
                next = First(connection, $"SELECT {name} {from} WHERE {name} > ?1 ORDER BY {name} LIMIT 1", start!);
            }

            ranges.Add(new(start?.Text, next?.Text));
            if (next is null)
            {
                return ranges;
            }

            start = next;
        }
    }

    private static KeyValue? First(ReaderConnection connection, string sql, params KeyValue[] parameters)
    {
        using var statement = connection.Prepare(sql, parameters);
        return statement.Step() ? KeyValue.Read(statement.Handle, 0) : null;
    }
}

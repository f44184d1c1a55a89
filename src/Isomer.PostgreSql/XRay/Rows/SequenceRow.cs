using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>What a sequence does, as the catalog has it: every option has a value.</summary>
internal sealed record SequenceRow(
    uint Oid, QualifiedName Name, long Start, long Increment, long Minimum, long Maximum, long Cache, bool IsCyclic)
{
    /// <summary>The options from a row, beginning at a column: start, increment, minimum, maximum, cache, cycle.</summary>
    public static SequenceRow Read(NpgsqlDataReader row, int oid, int schema, int name, int options) => new(
        row.Oid(oid), row.Name(schema, name), row.GetInt64(options), row.GetInt64(options + 1), row.GetInt64(options + 2),
        row.GetInt64(options + 3), row.GetInt64(options + 4), row.GetBoolean(options + 5));
}

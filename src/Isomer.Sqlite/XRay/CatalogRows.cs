using System.Data.Common;

namespace Isomer.Sqlite;

/// <summary>A row of <c>sqlite_schema</c>.</summary>
internal sealed record ObjectRow(string Type, string Name, string Table, string Sql, bool IsVirtual);

/// <summary>A row of <c>pragma_table_xinfo</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The column.</param>
/// <param name="Type">Its declared type; empty for none.</param>
/// <param name="IsNotNull">Whether NOT NULL is declared.</param>
/// <param name="Default">The default's text; null for none.</param>
/// <param name="KeyPosition">One-based place in the primary key; 0 for none.</param>
/// <param name="Hidden">2 and 3: generated, virtual and stored.</param>
internal sealed record ColumnRow(string Table, string Name, string Type, bool IsNotNull, string? Default, int KeyPosition, int Hidden);

/// <summary>
/// A row of <c>pragma_index_list</c> with one of <c>pragma_index_xinfo</c>; <c>Column</c> is null for an expression or the rowid.
/// </summary>
internal sealed record KeyRow(string Table, string Index, bool IsUnique, string Origin, string? Column, bool IsDescending);

/// <summary>A row of <c>pragma_foreign_key_list</c>; <c>PrincipalColumn</c> is null for the principal's primary key.</summary>
internal sealed record ForeignKeyRow(
    string Table, long Id, string Principal, string Column, string? PrincipalColumn, string OnUpdate, string OnDelete);

/// <summary>What the X-Ray's queries gave.</summary>
internal sealed record CatalogRows(
    IReadOnlyList<ObjectRow> Objects,
    ILookup<string, ColumnRow> Columns,
    ILookup<string, KeyRow> Keys,
    ILookup<string, ForeignKeyRow> ForeignKeys)
{
    /// <summary>Runs the queries; the transaction makes them one state.</summary>
    public static async Task<CatalogRows> ReadAsync(
        DbTransaction transaction, CancellationToken cancellationToken)
    {
        var objects = await ReadAsync(
            transaction,
            CatalogQueries.Objects,
            r => new ObjectRow(r.GetString(0), r.GetString(1), r.GetString(2), Text(r, 3) ?? "", r.GetInt64(4) == 1),
            cancellationToken).ConfigureAwait(false);
        var columns = await ReadAsync(
            transaction,
            CatalogQueries.Columns,
            r =>
                new ColumnRow(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3) != 0, Text(r, 4), r.GetInt32(5), r.GetInt32(6)),
            cancellationToken).ConfigureAwait(false);
        var keys = await ReadAsync(
            transaction,
            CatalogQueries.Keys,
            r => new KeyRow(r.GetString(0), r.GetString(1), r.GetInt64(2) != 0, r.GetString(3), Text(r, 5), r.GetInt64(6) != 0),
            cancellationToken).ConfigureAwait(false);
        var foreignKeys = await ReadAsync(
            transaction,
            CatalogQueries.ForeignKeys,
            r =>
                new ForeignKeyRow(
                    r.GetString(0), r.GetInt64(1), r.GetString(2), r.GetString(3), Text(r, 4), r.GetString(5), r.GetString(6)),
            cancellationToken).ConfigureAwait(false);
        return new(
            objects,
            columns.ToLookup(r => r.Table, StringComparer.Ordinal),
            keys.ToLookup(r => r.Table, StringComparer.Ordinal),
            foreignKeys.ToLookup(r => r.Table, StringComparer.Ordinal));
    }

    private static async Task<List<T>> ReadAsync<T>(
        DbTransaction transaction, string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string? Text(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}

using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Testing;

/// <summary>Copies a small table as the migrator does: one snapshot, one batch, one transaction.</summary>
public static class TableCopy
{
    /// <param name="snapshot">Where the rows are read.</param>
    /// <param name="table">What is read.</param>
    /// <param name="writer">Where they go, with the same columns.</param>
    /// <param name="look">Sees each row as it is read.</param>
    public static async Task RunAsync(ISnapshot snapshot, Table table, IBulkWriter writer, Action<RowReader> look)
    {
        using var batch = writer.CreateBatch();
        await using (var reader = await snapshot.OpenReaderAsync(Tables.Read(table), default))
        {
            while (await reader.ReadAsync(default))
            {
                look(reader);
                batch.BeginRow();
                for (var i = 0; i < table.Columns.Count; i++)
                {
                    Carried.Copy(reader, batch, i, table.Columns[i].Type);
                }

                batch.EndRow();
            }
        }

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);
    }
}

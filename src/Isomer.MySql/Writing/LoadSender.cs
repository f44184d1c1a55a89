using System.Data.Common;
using System.Globalization;

namespace Isomer.MySql;

/// <summary>
/// Sends rows by LOAD DATA LOCAL, which costs the server half of what INSERT does. It refuses nothing: what does not fit is changed or left
/// out, with a warning or a note. So a load counts only where each row arrived and there was neither; any other is taken back.
/// </summary>
/// <remarks>
/// MySql.Data leaves Nagle's algorithm on: the four octets that end a file wait for the server to acknowledge what came before them, which
/// takes a server on Linux 40 ms. That is once per batch, whatever its size.
/// </remarks>
internal sealed class LoadSender : IDisposable
{
    // A longer one is left to INSERT, which knows what the server would not give back.
    private const int PacketShare = 2;

    private readonly DbConnection _connection;
    private readonly long _longestBytes;
    private readonly string _statement;
    private readonly SpoolFile _file;

    private LoadSender(DbConnection connection, ServerInfo server, string statement, SpoolFile file) =>
        (_connection, _longestBytes, _statement, _file) = (connection, server.MaxPacketBytes / PacketShare, statement, file);

    /// <summary>The sender; null where no file can be made in the temporary folder.</summary>
    /// <param name="connection">A session that sends files.</param>
    /// <param name="server">The server.</param>
    /// <param name="table">The table's quoted name.</param>
    /// <param name="columns">The columns' quoted names.</param>
    /// <param name="encoders">The columns' encoders.</param>
    public static LoadSender? TryCreate(
        DbConnection connection, ServerInfo server, string table, IReadOnlyList<string> columns, IReadOnlyList<ColumnEncoder> encoders)
    {
        try
        {
            var file = SpoolFile.Create();
            return new(connection, server, Statement(file.Name, table, columns, encoders), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Sends the rows.</summary>
    /// <returns>Whether they stand in the table as they were sent; otherwise the transaction is as it was before.</returns>
    public async Task<bool> TrySendAsync(LineBatch batch, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        if (batch.Bytes > _longestBytes)
        {
            return false;
        }

        await _file.FillAsync(batch.Lines, cancellationToken).ConfigureAwait(false);
        await _connection.ExecuteAsync("SAVEPOINT isomer_load", transaction, cancellationToken).ConfigureAwait(false);
        if (await LoadAsync(batch.Rows, transaction, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        await _connection.ExecuteAsync("ROLLBACK TO SAVEPOINT isomer_load", transaction, cancellationToken).ConfigureAwait(false);
        return false;
    }

    public void Dispose() => _file.Dispose();

    private async Task<bool> LoadAsync(int rows, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        int loaded;
        var command = _connection.Command(_statement, transaction);
        await using (command.ConfigureAwait(false))
        {
            try
            {
                loaded = await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (DbException e) when (ServerErrors.NumberOf(e) is { } number && (ErrorNumbers.IsRowRefused(number) || ErrorNumbers.IsLoadRefused(number)))
            {
                return false;
            }
        }

        var count = _connection.Command("SHOW COUNT(*) WARNINGS", transaction);
        await using (count.ConfigureAwait(false))
        {
            var findings = await count.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return loaded == rows && Convert.ToInt64(findings, CultureInfo.InvariantCulture) == 0;
        }
    }

    // A file has one character set, so octets come in hexadecimal digits; and what comes as a field is a text, of which bits would take the
    // octets.
    private static string Statement(string file, string table, IReadOnlyList<string> columns, IReadOnlyList<ColumnEncoder> encoders)
    {
        var fields = new List<string>();
        var assignments = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            var variable = "@isomer_" + i.ToString(CultureInfo.InvariantCulture);
            var value = encoders[i].Form switch
            {
                LiteralForm.Octets => $"UNHEX({variable})",
                LiteralForm.Bits => $"CAST({variable} AS UNSIGNED)",
                _ => null,
            };
            fields.Add(value is null ? columns[i] : variable);
            if (value is not null)
            {
                assignments.Add($"{columns[i]} = {value}");
            }
        }

        var set = assignments.Count == 0 ? "" : " SET " + string.Join(", ", assignments);
        return $"LOAD DATA LOCAL INFILE {SqlText.Literal(file)} INTO TABLE {table} CHARACTER SET utf8mb4 " +
            $"FIELDS TERMINATED BY '\\t' ENCLOSED BY '' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' STARTING BY '' ({string.Join(", ", fields)}){set}";
    }
}

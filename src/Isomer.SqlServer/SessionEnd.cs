using System.Data.Common;
using Isomer.Engines;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Ends a session that has a transaction of its own.</summary>
internal static class SessionEnd
{
    public const string Rollback = "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION";

    /// <summary>
    /// Ends its transaction and gives it back to the driver's pool, which would keep locks and versions of rows until it is used again.
    /// </summary>
    public static async ValueTask CloseAsync(SqlConnection connection)
    {
        try
        {
            if (connection.State == System.Data.ConnectionState.Open)
            {
                await connection.ExecuteAsync(Rollback, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is DbException or IOException or InvalidOperationException)
        {
            // A connection that is gone has rolled back. Whoever read from it knows.
        }

        await connection.CloseAnywayAsync().ConfigureAwait(false);
    }
}

using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using Isomer.Migration.Commands;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration;

/// <summary>The entry point that a generated <c>Main</c> calls.</summary>
public static class Migrator
{
    // A chunk that is under way is given up at the next row; what takes longer than this is a server that does not answer.
    private static readonly TimeSpan CancellationGrace = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command of the migrator.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="definition">What the generated program knows.</param>
    /// <returns>0 done, 1 failed, 2 bad usage, 3 differences found, 4 refused, 130 cancelled.</returns>
    public static Task<int> RunAsync(string[] args, MigratorDefinition definition) =>
        RunAsync(args, definition, MigratorEnvironment.Process(), CancellationToken.None);

    /// <summary>As <see cref="RunAsync(string[], MigratorDefinition)"/>, in an environment of the caller's.</summary>
    internal static async Task<int> RunAsync(
        string[] args, MigratorDefinition definition, MigratorEnvironment environment, CancellationToken cancellationToken)
    {
        var line = new CommandLine(
            definition.Name, (command, options, token) => RunAsync(command, definition, options, environment, token));
        var parsed = line.Root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var message = Codes.BadUsage.Format(string.Join(" ", UsageErrors.Of(parsed)));
            await environment.Error.WriteLineAsync($"error {Codes.BadUsage.Id}: {message}").ConfigureAwait(false);
            return ExitCodes.BadUsage;
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = CancellationGrace,
            Output = environment.Out,
            Error = environment.Error,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(
        ICommand command, MigratorDefinition definition, MigratorOptions options, MigratorEnvironment environment,
        CancellationToken cancellationToken)
    {
        var redactor = new Redactor();
        var session = new MigrationSession(definition, options, environment, redactor);
        try
        {
            await using var closing = session.ConfigureAwait(false);
            return await command.RunAsync(session, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // Whatever a driver makes of being cancelled.
            Fail("cancelled", null, "Cancelled. What was committed stays; run the same command again to go on.");
            return ExitCodes.Cancelled;
        }
        catch (IsomerException e)
        {
            // Free of secrets by its contract; masking it once more would only hide names that happen to be a user's as well.
            Fail("error", e.Diagnostic.Code.Id, e.Diagnostic.Message);
            return ExitCodes.Of(e.Diagnostic.Code);
        }
        catch (Exception e) when (e is LedgerException or DbException or IOException or SocketException)
        {
            var database = (e as LedgerException)?.DatabaseName ?? session.OpenedNames;
            Fail("error", Codes.DatabaseFailed.Id, Codes.DatabaseFailed.Format(database, redactor.Message(e).TrimEnd('.') + "."));
            return ExitCodes.Failed;
        }
        catch (Exception e)
        {
            var code = Codes.UnexpectedFailure;
            Fail("error", code.Id, code.Format(e.GetType().Name, redactor.Message(e)));
            return ExitCodes.Failed;
        }

        void Fail(string kind, string? code, string message)
        {
            if (options.Format == OutputFormat.Json)
            {
                environment.Out.WriteLine(JsonLine.Of(json =>
                {
                    json.WriteString("event", kind);
                    json.WriteString("code", code);
                    json.WriteString("message", message);
                }));
            }
            else
            {
                environment.Error.WriteLine(code is null ? message : $"error {code}: {message}");
            }
        }
    }
}

using System.CommandLine;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>
/// The command line: <c>xray</c>, <c>drift</c>, <c>emit</c>, <c>assess</c>. Every failure leaves as one canonical line with a code.
/// </summary>
internal static class IsomerCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        var root = new RootCommand("Isomer X-rays a database into a blueprint, finds drift, emits DDL, and assesses moves.")
        {
            XRayCommand.Create(output),
            DriftCommand.Create(output),
            EmitCommand.Create(output),
            AssessCommand.Create(output),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            output.WriteLine(Diagnostic.Create(Codes.BadUsage, string.Join(" ", parsed.Errors.Select(e => e.Message))));
            return ExitCode.BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = output, EnableDefaultExceptionHandler = false });
        }
        catch (IsomerException e)
        {
            output.WriteLine(e.Diagnostic);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            var failure = e as UnexpectedException ?? new UnexpectedException(e, new ConnectionRedactor(""));
            output.WriteLine(failure.Diagnostic);
            if (Environment.GetEnvironmentVariable("ISOMER_TRACE") == "1")
            {
                output.WriteLine(failure.Trace);
            }

            return ExitCode.Failed;
        }
    }
}

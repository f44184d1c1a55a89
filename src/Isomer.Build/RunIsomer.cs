using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Isomer.Build;

/// <summary>
/// Starts the tool for one blueprint. The tool is a process of its own, so that no driver is loaded into MSBuild, and inherits the
/// environment, so that no connection string passes through MSBuild. What it prints in canonical form becomes errors and warnings.
/// </summary>
public sealed class RunIsomer : ToolTask
{
    /// <summary>The tool's command: <c>xray</c>, <c>drift</c>, <c>emit</c> or <c>assess</c>.</summary>
    [Required]
    public string Command { get; set; } = "";

    /// <summary>
    /// The blueprint with the metadata <c>Engine</c>, <c>Connection</c>, <c>Script</c>, <c>ExcludeTables</c>, <c>Mapping</c>,
    /// <c>Targets</c>.
    /// </summary>
    [Required]
    public ITaskItem Blueprint { get; set; } = null!;

    /// <summary>The path of <c>isomer.dll</c>.</summary>
    [Required]
    public string ToolDll { get; set; } = "";

    /// <summary>The path of <c>dotnet</c>; empty to look for it on the PATH.</summary>
    public string DotNetHost { get; set; } = "";

    /// <summary>The id of the project's user secrets; empty for none.</summary>
    public string UserSecretsId { get; set; } = "";

    /// <summary>The file that the summary of an X-Ray is appended to; empty for none.</summary>
    public string Summary { get; set; } = "";

    /// <summary>A file that lists the project's runtime assemblies, where the driver may be; empty for none.</summary>
    public string References { get; set; } = "";

    /// <summary>The folder that <c>emit</c> and <c>assess</c> write to.</summary>
    public string OutputDirectory { get; set; } = "";

    /// <summary>The folder of earlier assessments that <c>assess</c> compares with; empty for none.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>Whether <c>assess</c> writes the baseline instead of comparing with it.</summary>
    public bool UpdateBaseline { get; set; }

    /// <inheritdoc/>
    protected override string ToolName => RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "dotnet.exe" : "dotnet";

    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => File.Exists(DotNetHost) ? DotNetHost : ToolName;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands()
    {
        var line = new CommandLineBuilder();
        line.AppendSwitch("exec");
        line.AppendFileNameIfNotNull(ToolDll);
        line.AppendSwitch(Command);
        if (Command is "emit" or "assess")
        {
            Append(line, "--blueprint", Blueprint.GetMetadata("FullPath"));
            Append(line, "--mapping", Blueprint.GetMetadata("Mapping"));
            AppendEach(line, "--targets", Blueprint.GetMetadata("Targets"));
            Append(line, "--output", OutputDirectory);
            Append(line, "--baseline", Baseline);
            if (UpdateBaseline)
            {
                line.AppendSwitch("--update-baseline");
            }

            // The generator reports warnings on every build; a skipped target could not repeat them.
            line.AppendSwitch("--no-warnings");
        }
        else
        {
            Append(line, "--engine", Blueprint.GetMetadata("Engine"));
            Append(line, "--connection-name", Blueprint.GetMetadata("Connection"));
            Append(line, "--script", Blueprint.GetMetadata("Script"));
            AppendEach(line, "--exclude", Blueprint.GetMetadata("ExcludeTables"));
            Append(line, "--user-secrets-id", UserSecretsId);
            Append(line, "--summary", Summary);
            Append(line, "--references", References);
            Append(line, Command == "xray" ? "--output" : "--blueprint", Blueprint.GetMetadata("FullPath"));
        }

        return line.ToString();
    }

    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors()
    {
        // The tool explains itself by one coded line; MSBuild's own "exited with code" would say it twice.
        if (!Log.HasLoggedErrors)
        {
            Log.LogError(
                null, "ISO9206", null, Blueprint.ItemSpec, 0, 0, 0, 0, "isomer {0} stopped with exit code {1} and without a word.", Command,
                ExitCode);
        }

        return false;
    }

    private static void Append(CommandLineBuilder line, string option, string value)
    {
        if (value.Length > 0)
        {
            line.AppendSwitchIfNotNull(option + " ", value);
        }
    }

    private static void AppendEach(CommandLineBuilder line, string option, string values)
    {
        foreach (var value in values.Split(';'))
        {
            Append(line, option, value.Trim());
        }
    }
}

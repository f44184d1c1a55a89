using System.CommandLine;

namespace Isomer.Tool;

/// <summary>The options that say which database is X-rayed; the same for <c>xray</c> and <c>drift</c>.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string> _engine = new("--engine") { Description = "The engine, e.g. PostgreSql.", Required = true };
    private readonly Option<string?> _connectionName = new("--connection-name")
    {
        Description = "The name of a connection; its value is read from ConnectionStrings__{name} or user secrets.",
    };

    private readonly Option<string?> _script = new("--script") { Description = "A script of DDL instead of a live database (SQLite)." };
    private readonly Option<string?> _userSecretsId = new("--user-secrets-id") { Description = "The id of the project's user secrets." };
    private readonly Option<string[]> _exclude =
        new("--exclude") { Description = "Patterns of tables to leave out.", AllowMultipleArgumentsPerToken = true };

    private readonly Option<string?> _references = new("--references")
    {
        Description = "A file that lists assemblies, a path a line, among which the driver of an engine that brings none is found.",
    };

    public void AddTo(Command command)
    {
        command.Add(_engine);
        command.Add(_connectionName);
        command.Add(_script);
        command.Add(_userSecretsId);
        command.Add(_exclude);
        command.Add(_references);
    }

    public Source Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_engine),
        parsed.GetValue(_connectionName),
        parsed.GetValue(_script),
        parsed.GetValue(_userSecretsId),
        parsed.GetValue(_exclude) ?? [],
        parsed.GetValue(_references));
}

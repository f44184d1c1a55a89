namespace Isomer.Migration.Commands;

/// <summary>One command of the migrator.</summary>
internal interface ICommand
{
    /// <summary>The word on the command line.</summary>
    string Name { get; }

    /// <summary>Runs it.</summary>
    /// <returns>The process's exit code.</returns>
    Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken);
}

namespace Isomer.Migration;

/// <summary>The entry point that a generated <c>Main</c> calls.</summary>
public static class Migrator
{
    /// <summary>Runs a command of the migrator.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="definition">What the generated program knows.</param>
    /// <returns>0 done, 1 failed, 2 bad usage, 3 differences found, 4 refused, 130 cancelled.</returns>
    public static Task<int> RunAsync(string[] args, MigratorDefinition definition) =>
        throw new NotSupportedException("Under construction.");
}

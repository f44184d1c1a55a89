using System.Collections.Concurrent;
using System.Reflection;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>Finds live engines among the referenced packages.</summary>
public static partial class EngineRegistry
{
    private static readonly ConcurrentDictionary<string, Engine> Loaded = new(StringComparer.Ordinal);

    /// <summary>The live engine of that id or name, case ignored.</summary>
    /// <exception cref="IsomerException">
    /// No dialect has that name (the message lists those that stand), or the engine's package is not referenced (the message names it).
    /// </exception>
    public static Engine Find(string engine)
    {
        var dialect = DialectRegistry.Require(engine);
        return Loaded.GetOrAdd(dialect.Id, static (_, d) => Load(d), dialect);
    }

    private static Engine Load(Dialect dialect)
    {
        try
        {
            var attribute = Assembly.Load(dialect.PackageId).GetCustomAttribute<EngineAttribute>()
                ?? throw new InvalidOperationException($"{dialect.PackageId} has no {nameof(EngineAttribute)}.");
            return (Engine)Activator.CreateInstance(attribute.Type)!;
        }
        catch (FileNotFoundException e)
        {
            throw new IsomerException(Diagnostic.Create(Codes.MissingEnginePackage, dialect.DisplayName, dialect.PackageId), e);
        }
    }
}

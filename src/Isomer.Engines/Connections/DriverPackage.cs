using System.Reflection;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>A driver that an application may bring, as it is known before it is loaded.</summary>
/// <param name="Engine">What it is a driver for, for people.</param>
/// <param name="Id">The package to reference.</param>
/// <param name="Version">The oldest version known to have all that is used.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Factory">The provider factory's full name; it has a public static field <c>Instance</c>.</param>
internal sealed record DriverPackage(string Engine, string Id, string Version, string Assembly, string Factory)
{
    /// <summary>What to say of a driver that has not all that is used.</summary>
    /// <param name="assembly">The assembly that was found.</param>
    /// <param name="missing">What it lacks.</param>
    public IsomerException Lacks(Assembly assembly, string missing) =>
        new(Codes.DriverUnsuitable, Engine, Describe(assembly.GetName()), missing, Id, Version);

    /// <summary>
    /// What to say where the run-time cannot load the driver or what it stands on; null where an error is about something else.
    /// </summary>
    /// <param name="error">What was thrown, by itself or inside another.</param>
    public IsomerException? NotLoaded(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (ReasonOf(error) is { } reason)
            {
                var name = Describe(Loaded() ?? new AssemblyName(Assembly));
                return new(Diagnostic.Create(Codes.DriverNotLoaded, Engine, name, reason, Id, Version), error);
            }
        }

        return null;
    }

    /// <summary>Calls into the driver.</summary>
    /// <exception cref="IsomerException">The run-time cannot load it, or what it stands on; every other exception passes.</exception>
    public T Call<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (NotLoaded(e) is { } notLoaded)
        {
            throw notLoaded;
        }
    }

    private AssemblyName? Loaded() =>
        AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName()).FirstOrDefault(n => n.Name == Assembly);

    private string? ReasonOf(Exception error) => error switch
    {
        // A driver opens other files too, such as certificates: only the name of an assembly comes with a version.
        FileNotFoundException { FileName: { } name } when NameOf(name) is { Version: not null } assembly =>
            $"{Describe(assembly)} is not there",
        FileLoadException { FileName: { } name } when NameOf(name) is { } assembly && assembly.Name != Assembly =>
            $"{Describe(assembly)} is of another version or is refused",
        FileLoadException => "its file holds another assembly or is refused",
        BadImageFormatException => "a file is no assembly, or one for another processor",
        TypeLoadException { TypeName: { Length: > 0 } type } => $"the type {type} is not there",
        MissingMemberException => error.Message.TrimEnd('.'),
        _ => null,
    };

    private static AssemblyName? NameOf(string name)
    {
        try
        {
            return new AssemblyName(name);
        }
        catch (Exception e) when (e is FileLoadException or ArgumentException)
        {
            // A path.
            return null;
        }
    }

    private static string Describe(AssemblyName name) => name.Version is null ? name.Name! : $"{name.Name} {name.Version}";
}

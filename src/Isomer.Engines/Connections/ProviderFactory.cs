using System.Data.Common;
using System.Reflection;

namespace Isomer.Engines;

/// <summary>Finds the driver that an application brings, without a reference to it.</summary>
internal static class ProviderFactory
{
    /// <summary>The driver's factory; null where its assembly is not there.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="type">The factory's full name; it has a public static field <c>Instance</c>.</param>
    public static DbProviderFactory? Find(string assembly, string type)
    {
        try
        {
            var factory = Assembly.Load(assembly).GetType(type, throwOnError: true)!;
            return (DbProviderFactory)factory.GetField("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}

package org.seedcorpus.fuzz;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Makes the code of this project, of its libraries, and of strings, collections and regular
 * expressions in the JDK count its work: the same input costs the same on each machine. Needs
 * {@code -Djdk.attach.allowAttachSelf}.
 */
public final class WorkAgent implements ClassFileTransformer {
  private static final String COUNT = "org/seedcorpus/fuzz/WorkCount";
  private static final List<String> COUNTED =
      List.of(
          "org/seedcorpus/",
          "org/commonmark/",
          "com/ibm/icu/",
          "java/util/",
          "java/lang/String",
          "java/lang/AbstractStringBuilder",
          "java/lang/Character",
          "java/text/",
          "jdk/internal/icu/");

  /** Tests, and what the JVM itself may be in while it changes a class. */
  private static final List<String> NOT_COUNTED =
      List.of("org/seedcorpus/fuzz/", "java/util/concurrent/", "java/util/jar/", "java/util/zip/");

  private WorkAgent() {}

  /** Starts to count in this JVM. */
  static void start() throws Exception {
    Path jar = Files.createTempFile("work", ".jar");
    jar.toFile().deleteOnExit();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Agent-Class", WorkAgent.class.getName());
    manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream count = WorkAgent.class.getResourceAsStream("WorkCount.class")) {
      out.putNextEntry(new ZipEntry(COUNT + ".class"));
      count.transferTo(out);
    }
    VirtualMachine self = VirtualMachine.attach(String.valueOf(ProcessHandle.current().pid()));
    self.loadAgent(jar.toString(), jar.toString());
    self.detach();
  }

  /** Called by the JVM. */
  public static void agentmain(String jar, Instrumentation instrumentation)
      throws IOException, ClassNotFoundException, UnmodifiableClassException {
    instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(jar));
    Class.forName(COUNT.replace('/', '.'), true, null); // before anything calls it
    instrumentation.addTransformer(new WorkAgent(), true);
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (instrumentation.isModifiableClass(loaded)
          && !loaded.isArray()
          && isCounted(loaded.getName().replace('.', '/'))) {
        instrumentation.retransformClasses(loaded);
      }
    }
  }

  private static boolean isCounted(String name) {
    return startsWithOne(COUNTED, name) && !startsWithOne(NOT_COUNTED, name);
  }

  private static boolean startsWithOne(List<String> prefixes, String name) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> loaded,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (name == null || !isCounted(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new CountingClass(writer), 0);
    return writer.toByteArray();
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
    }
  }

  /** Counts where a method begins, and before each jump back. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> before = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    private void count() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNT, "add", "()V", false);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      before.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label to) {
      if (before.contains(to)) {
        count();
      }
      super.visitJumpInsn(opcode, to);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
        super.visitMethodInsn(opcode, COUNT, "copy", type, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, type, isInterface);
      }
    }
  }
}

// Preloaded in every child: when its launcher disappears, even by SIGKILL, the channel closes and the child stops.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
}

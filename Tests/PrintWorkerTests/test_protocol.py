"""What the generator relies on: one answer to each line, whole files or none, and nothing read from outside the root."""

import os
import tempfile
import unittest

from support import Worker, WorkerCase, page


class Protocol(WorkerCase):
    def test_says_it_is_ready_and_with_what(self):
        self.assertTrue(self.worker.ready['ready'])
        self.assertRegex(self.worker.ready['engine'], r'weasyprint 70\.0; pydyf .*; fonttools .*; pango .*; harfbuzz ')

    def test_answers_a_job(self):
        job = self.worker.job(page('<p>Hei</p>'))
        answer = self.worker.ask(job)
        self.assertEqual((answer['id'], answer['ok'], answer['pages']), (7, True, 1))
        self.assertEqual(answer['bytes'], os.path.getsize(job['out']))
        self.assertIsInstance(answer['ms'], int)
        self.assertEqual(os.stat(job['out']).st_mode & 0o777, 0o600)
        self.assertFalse(os.path.exists(job['out'] + '.part'))

    def test_key_is_the_identity(self):
        with self.pdf(page('<p>Hei</p>'), key='ab' * 32) as pdf:
            self.assertEqual(bytes(pdf.trailer.ID[0]), b'ab' * 32)

    def test_a_line_that_is_no_job_is_answered(self):
        self.assertEqual(self.worker.ask(b'{')['reason'], 'failure')
        self.assertEqual(self.worker.ask(b'[]')['reason'], 'failure')
        self.assertEqual(self.worker.ask({'id': 3, 'kind': 'pdf'})['id'], 3)

    def test_nothing_is_left_where_a_file_cannot_be_written(self):
        out = os.path.join(self.worker.folder.name, 'nei', 'ut.pdf')
        self.refused(page(''), 'failure', out=out)

    def test_refuses_the_network(self):
        for body in ('<img alt="x" src="http://127.0.0.1:9/a.png">', '<p style="background: url(https://a.no/b.png)">x</p>',
                     '<img alt="x" src="//a.no/b.png">', '<img alt="x" src="ftp://a.no/b.png">'):
            self.assertIn('nettet', self.refused(page(body), 'network'))

    def test_refuses_the_network_from_within_a_picture(self):
        picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="http://127.0.0.1:9/a.png"/></svg>'
        self.worker.put('bilde.svg', picture)
        self.refused(page('<img alt="x" src="../bilde.svg">'), 'network')

    def test_refuses_files_outside(self):
        os.symlink('/etc/hostname', os.path.join(self.worker.root, 'lenke.png'))
        for source in ('file:///etc/hostname', '../../pdf.css', '../lenke.png', '..%2f..%2fpdf.css'):
            self.refused(page(f'<img alt="x" src="{source}">'), 'outside')
        self.refused(page(''), 'outside', at='../side.html')
        self.refused(page(''), 'outside', at='/etc/side.html')

    def test_names_a_missing_file(self):
        self.assertIn('borte.png', self.refused(page('<img alt="x" src="borte.png">'), 'missing'))

    def test_does_not_wait_for_a_pipe(self):
        os.mkfifo(os.path.join(self.worker.root, 'rør.png'))
        self.refused(page('<img alt="x" src="../rør.png">'), 'missing')

    def test_refuses_attachments(self):
        self.refused(page('', head='<link rel="attachment" href="../stil.css">'), 'failure')

    def test_names_a_character_no_font_has(self):
        self.assertIn('U+30C6', self.refused(page('<p>テ</p>'), 'glyph'))

    def test_a_warning_is_a_refusal(self):
        message = self.refused(page('<p><a href="#borte">x</a></p>'), 'warning')
        self.assertIn('borte', message)

    def test_a_warning_from_a_kept_sheet_comes_every_time(self):
        self.worker.put('feil.css', '@page :tull { margin: 0 }')
        head = '<link rel="stylesheet" href="../feil.css">'
        self.refused(page('<p>a</p>', head=head), 'warning')
        self.refused(page('<p>b</p>', head=head), 'warning')

    def test_a_changed_sheet_is_read_anew(self):
        self.worker.put('ny.css', 'p { color: #010203 }')
        html = page('<p>a</p>', head='<link rel="stylesheet" href="../ny.css">')
        before = self.worker.print(html)
        self.worker.put('ny.css', 'p { color: #ff0203 }')
        self.assertNotEqual(before, self.worker.print(html))

    def test_a_page_without_language_is_refused(self):
        self.refused('<title>x</title><h1>x</h1>', 'failure')


class Processes(unittest.TestCase):
    def test_ends_when_input_ends(self):
        worker = Worker()
        self.assertEqual(worker.close(), 0)
        self.assertEqual(worker.errors, '')

    def test_leaves_nothing_when_it_is_stopped(self):
        worker = Worker()
        before = {name for name in os.listdir(tempfile.gettempdir()) if name.startswith('hia-trykk-')}
        worker.process.terminate()
        self.assertEqual(worker.close(), 143)
        after = {name for name in os.listdir(tempfile.gettempdir()) if name.startswith('hia-trykk-')}
        self.assertEqual(len(before - after), 1)

    def test_a_slip_in_the_print_sheet_stops_the_worker(self):
        worker = Worker(sheet='p { colr: red }')
        self.assertEqual(worker.ready, {})
        self.assertNotEqual(worker.close(), 0)
        self.assertIn('colr', worker.errors)

    def test_too_little_memory_ends_the_job_or_the_process(self):
        worker = Worker('--memory', '130')
        html = page('<p>' + 'Ord og flere ord. ' * 60000 + '</p>')
        try:
            answer = worker.ask(worker.job(html))
        except (ValueError, BrokenPipeError):
            answer = None  # a library in C gave up; the process ended at once
        if answer is None:
            self.assertNotEqual(worker.process.wait(20), 0)
        else:
            self.assertEqual(answer['reason'], 'memory', answer)
            self.assertTrue(worker.ask(worker.job(page('<p>Hei</p>')))['ok'])
        worker.close()

    def test_same_bytes_in_any_order_in_any_process(self):
        pages = [page(f'<p>Side {i} <em>{"ord " * i * 40}</em></p><svg viewBox="0 0 9 9" role="img" '
                      f'xmlns="http://www.w3.org/2000/svg"><title>Runding</title><circle r="{i + 1}"/></svg>') for i in range(4)]
        first, second = Worker(), Worker()
        forward = [first.print(html) for html in pages]
        backward = [second.print(html) for html in reversed(pages)][::-1]
        again = [first.print(html) for html in pages]
        self.assertEqual(forward, backward)
        self.assertEqual(forward, again)
        self.assertNotIn(first.root.encode(), b''.join(forward))
        first.close(), second.close()


if __name__ == '__main__':
    unittest.main()
